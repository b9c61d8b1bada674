import type { IndicatorKey } from './aspect.ts';

/** What a person states of an indicator: the newest of a year counts. */
export type Attestation = {
	readonly indicator: IndicatorKey;
	/** 0 to 5 */
	readonly score: number;
	readonly evidence: string;
	readonly attestedBy: string;
	readonly attestedAt: Date;
};
