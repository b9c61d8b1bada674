import type { Day } from '../../time/index.ts';
import type { Measure } from '../measure.ts';

/** Seats by lot among those who want one, or offices that begin in an order drawn by lot. */
export const trialDesigns = ['lottery', 'stepped'] as const;
export type TrialDesign = (typeof trialDesigns)[number];

/** What must be equal among those drawn and not drawn: the lot is drawn within each of these. */
export const strataKinds = ['city', 'district', 'office', 'family', 'level'] as const;
export type StrataKind = (typeof strataKinds)[number];

/** A trial as an organiser plans it. After registration it never changes. */
export type TrialPlan = {
	readonly title: string;
	readonly design: TrialDesign;
	readonly courseCode: string;
	readonly serviceCategory: string;
	readonly measure: Measure;
	readonly strataBy: StrataKind;
	/** Seats of the course; of a stepped trial the officers who can be taught in one step. */
	readonly seats: number;
	/** Stepped: so many officers of one stratum may be away from their counters in one step. */
	readonly mostAway: number | null;
	readonly steps: number | null;
	readonly stepWeeks: number | null;
	/** Weeks before the start that say how each was before. */
	readonly baselineWeeks: number;
	readonly drawOn: Day;
	readonly startsOn: Day;
	/** Mondays: the weeks in [from, to) are what is judged. */
	readonly windowFrom: Day;
	readonly windowTo: Day;
	/** Lottery: the day from which those who were not drawn get the course. */
	readonly promisedOn: Day | null;
	readonly hypothesis: string;
	/** The smallest effect for which one would decide differently, in the unit of the measure. */
	readonly smallestEffect: number;
	/** How often the result may be looked at, the last time included. */
	readonly looks: number;
	/** A public number that nobody knows yet, mixed into the seed: its name and day. */
	readonly beacon: string | null;
};

/** A plan that is kept, and how far it has come. */
export type Trial = TrialPlan & {
	readonly id: number;
	readonly branchUnitId: number;
	readonly registeredAt: Date | null;
	readonly seedHash: string | null;
	/** The text that was frozen, and its SHA-256. */
	readonly registration: string | null;
	readonly digest: string | null;
	readonly drawnAt: Date | null;
	readonly drawnBy: number | null;
	readonly concludedAt: Date | null;
	readonly promiseKeptAt: Date | null;
};
