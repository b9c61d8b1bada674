import type { AspectKey } from './aspect.ts';

/** An office in the summary of the province. */
export type OfficeCompliance = {
	readonly code: string;
	readonly name: string;
	readonly index: number | null;
	readonly aspects: Readonly<Record<AspectKey, number>> | null;
	readonly submittedAt: Date | null;
	/** Of the quarter asked: answers, visitors, and whether there is a published result. */
	readonly answers: number;
	readonly visits: number;
	readonly hasResult: boolean;
};
