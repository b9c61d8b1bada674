import type { Day } from '../../time/index.ts';

/**
 * The limits that run: first answer (SP4N-LAPOR), work begun (CRM), done (SP4N-LAPOR, by class), and
 * the two of the law on public service for a complaint: answer and decision.
 */
export const clockNames = ['respond', 'handle', 'finish', 'lawAnswer', 'lawDecision'] as const;
export type ClockName = (typeof clockNames)[number];

export type LimitUnit = 'calendar' | 'working';

/** One version of the limits, in days. */
export type ComplaintLimits = {
	readonly version: number;
	readonly validFrom: Day;
	readonly unit: LimitUnit;
	readonly respondDays: number;
	readonly handleDays: number;
	readonly informationDays: number;
	readonly plainDays: number;
	readonly fieldDays: number;
	readonly lawAnswerDays: number;
	readonly lawDecisionDays: number;
	/** How long after the end a citizen may reopen. */
	readonly reopenDays: number;
	readonly legalBasis: string;
	readonly source: string;
	/** What is not certain, in words for officials; null: nothing. */
	readonly doubt: string | null;
};

/** A limit as it runs for one complaint: to be met on `dueOn` at the latest. */
export type RunningClock = {
	readonly clock: ClockName;
	readonly days: number;
	readonly fromOn: Day;
	/** From this day on it is about to break. */
	readonly nearOn: Day;
	readonly dueOn: Day;
};
