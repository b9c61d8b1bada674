import type { Day } from '../../time/index.ts';

/** What a citizen wrote, masked: with service and month, without scores, respondent, day or time. */
export type Comment = {
	readonly id: number;
	readonly text: string;
	readonly serviceName: string;
	/** The first day of its month: no more of the time is told. */
	readonly month: Day;
	/** Whether it stands on the public page of the office; null while nobody has decided. */
	readonly published: boolean | null;
};
