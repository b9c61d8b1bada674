import type { Day } from '../../time/index.ts';
import type { BudgetSource, CostBasis } from './budget.ts';
import type { LineFinding } from './finding.ts';

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
	/** When somebody last changed it by hand; null: it is as it was drafted. */
	readonly editedAt: Date | null;
	/** Providers that were asked, and how many of them offered. */
	readonly asked: number;
	readonly offered: number;
	/** Seats of the signed plan; null before. */
	readonly planned: number | null;
	readonly priority: number | null;
	/** Officers who have done it in the planned year. */
	readonly done: number;
};
