import type { CostFacts } from '../cost/costFact.ts';
import type { Day } from '../../time/index.ts';
import type { BriefFigure } from './briefFigure.ts';
import type { BriefMeasure } from './briefMeasure.ts';

/** A month of the province or a city on the lines of the leader's page. */
export type BriefMonth = { readonly month: Day } & Readonly<Record<BriefMeasure, BriefFigure>>;

/** When and why the way of asking changed: figures before and after are not one line. */
export type MethodBreak = { readonly from: Day; readonly reason: string };

export type WaitingTrial = { readonly id: number; readonly title: string; readonly drawOn: Day };

export type BriefTrend = {
	readonly months: readonly BriefMonth[];
	readonly breaks: readonly MethodBreak[];
	/** When the sums were made; null while there are none. */
	readonly countedAt: Date | null;
	readonly groups: readonly string[];
	/** How many findings there are by verdict. */
	readonly verdicts: Readonly<Record<string, number>>;
	/** Trials that are registered and wait for their draw, the next first. */
	readonly trials: readonly WaitingTrial[];
	/** Doubts about findings that wait for an answer, and how many of them beyond their day. */
	readonly doubts: { readonly waiting: number; readonly late: number };
	/** What trainings cost and gained. */
	readonly costs: CostFacts;
};
