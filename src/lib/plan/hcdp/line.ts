import type { Day } from '../../time/index.ts';

/** What a leader took into next year's list because it works: how many minutes and points it should bring. */
export type LineFinding = {
	readonly seats?: number;
	readonly cost?: number | null;
	readonly minutes?: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly points?: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly rule?: string;
};

/** From where the price of a seat comes. */
export type CostBasis = 'estimate' | 'offer' | 'finding' | 'typed';

export const budgetSources = ['APBD', 'APBN', 'hibah', 'tanpa biaya'] as const;
export type BudgetSource = (typeof budgetSources)[number];

/** A row of the yearly development plan. Days `[from, to)`; rupiah. */
export type HcdpLine = {
	readonly id: number;
	readonly competencyCode: string | null;
	readonly competencyName: string | null;
	readonly level: number | null;
	readonly courseCode: string | null;
	readonly courseTitle: string | null;
	/** Who needs it. */
	readonly people: number;
	/** Of them those whose post demands it without exception. */
	readonly duty: number;
	/** Sum of the levels that are missing. */
	readonly levels: number;
	readonly agencies: number;
	readonly formCode: string;
	readonly jp: number;
	readonly organiser: string | null;
	readonly costASeat: number;
	readonly costBasis: CostBasis;
	readonly budgetSource: BudgetSource;
	readonly from: Day;
	readonly to: Day;
	readonly finding: LineFinding | null;
	/** Providers that were asked, and how many of them offered. */
	readonly asked: number;
	readonly offered: number;
	/** Seats of the signed plan; null before. */
	readonly planned: number | null;
	readonly priority: number | null;
	/** Officers who have done it in the planned year. */
	readonly done: number;
};

/** A row without a course of the product and without an offer: its demand has no supply. */
export function lacksSupply(line: Pick<HcdpLine, 'courseCode' | 'organiser' | 'people'>): boolean {
	return line.courseCode === null && line.organiser === null && line.people > 0;
}

/** Person hours of a row, as the split of 70-20-10 counts them: planned seats, before that all people. */
export function hoursIn(line: Pick<HcdpLine, 'formCode' | 'jp' | 'people' | 'planned'>) {
	return { code: line.formCode, hours: line.jp * (line.planned ?? line.people) };
}
