import type { Day } from '../../time/index.ts';

/** What renews the certificate of a course: passing any of these, from so many days before its end on. */
export type RefresherRule = {
	readonly courseCode: string;
	readonly windowDays: number;
	readonly refreshers: readonly string[];
};

/** Until when a certificate holds, and with what it is renewed. */
export type Term = {
	/** The first day on which it holds no more; null: without end. */
	readonly endsOn: Day | null;
	/** From when a refresher renews it; null: nobody said what does. */
	readonly renewFrom: Day | null;
	readonly refreshers: readonly { readonly code: string; readonly title: string }[];
	readonly withdrawnAt: Date | null;
	readonly withdrawReason: string | null;
};
