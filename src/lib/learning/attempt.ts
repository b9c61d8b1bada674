import type { Answers } from './question.ts';

/** One go at the final quiz. Open until submitted; its answers are kept one by one. */
export type Attempt = {
	readonly id: number;
	readonly number: number;
	readonly startedAt: Date;
	readonly answers: Answers;
	readonly submittedAt: Date | null;
	readonly score: number | null;
	readonly passed: boolean | null;
};

export type Result = {
	readonly right: number;
	readonly total: number;
	/** 0 to 100, rounded down. */
	readonly score: number;
	readonly passed: boolean;
	/** Positions of the questions answered wrongly. */
	readonly wrong: readonly number[];
};
