import type { Day } from '../../time/index.ts';

/** For how many months statements are kept from a day on. */
export type RetentionWord = {
	readonly version: number;
	readonly months: number;
	readonly from: Day;
	readonly legalBasis: string;
	readonly setAt: Date;
};

/** A month of the store; `statements` as the database estimates it. */
export type KeptMonth = { readonly month: Day; readonly statements: number };

export type DroppedMonth = {
	readonly month: Day;
	readonly statements: number;
	readonly at: Date;
};

/** Two years: the learning year that an auditor asks about, and the one before. */
export const fewestMonths = 24;
export const mostMonths = 240;
