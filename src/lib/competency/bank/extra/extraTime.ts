import type { Day } from '../../../time/index.ts';

/** What may be added to the time of a test. 25: a quarter more. */
export const extraPercents = [25, 50, 100] as const;
export type ExtraPercent = (typeof extraPercents)[number];

/** That an officer may take longer, `[from, to)`; why is told in words without a diagnosis. */
export type ExtraTime = {
	readonly id: number;
	readonly officerId: number;
	readonly officerName: string;
	readonly nip: string;
	readonly unitName: string | null;
	readonly percent: ExtraPercent;
	readonly reason: string;
	readonly from: Day;
	readonly to: Day;
	readonly grantedBy: string;
	readonly endedAt: Date | null;
	readonly endReason: string | null;
};

/** What the officer is told before a test begins. */
export type OwnExtraTime = Pick<ExtraTime, 'id' | 'percent' | 'to'>;

export type ExtraState = 'coming' | 'valid' | 'over' | 'ended';
