import type { TimetablePrices } from './price.ts';

/** One officer in one class. */
export type Placement = { readonly officerId: number; readonly classId: number };

/** Said beside each plan, and stored with it. */
export const timetableRule = 'timetable@1';

/** A plan that keeps every rule, with what is proven about it. */
export type TimetablePlan = {
	readonly rule: typeof timetableRule;
	readonly placements: readonly Placement[];
	/** Ids of the classes that run. */
	readonly running: readonly number[];
	/** What the plan is worth in minutes a year, moves and burden taken off (see `worthOf`). */
	readonly value: number;
	/** No plan is worth more. */
	readonly bound: number;
	/** (bound − value) ÷ |bound|, 0.01 is one in a hundred. */
	readonly gap: number;
	/** `optimal`: gap at most 0.00001; `bounded`: feasible, and no further from the best than the gap. */
	readonly proof: 'optimal' | 'bounded';
	readonly method: 'whole' | 'byOffice';
	readonly seconds: number;
	readonly prices: TimetablePrices;
};

export type TimetableOutcome =
	| { readonly ok: true; readonly plan: TimetablePlan }
	/** What people decided (pins, promised classes) cannot stand together; each reason by name. */
	| {
			readonly ok: false;
			readonly reason: 'pinsConflict';
			readonly violations: readonly Violation[];
	  }
	| { readonly ok: false; readonly reason: 'noPlanInTime' };

/** A rule that a plan breaks. `classIds` and `officerIds` say who is concerned. */
export type Violation = {
	readonly rule: ViolatedRule;
	readonly officerIds: readonly number[];
	readonly classIds: readonly number[];
	/** For cover: where and when, half-hours from midnight. */
	readonly at: CoverAt | null;
	/** What is there and what the rule allows, in the unit of the rule (officers, seats, rupiah, JP, half-hours). */
	readonly has: number;
	readonly allowed: number;
};

export type CoverAt = {
	readonly officeId: number;
	readonly service: string | null;
	readonly day: string;
	readonly halfHour: number;
};

export type ViolatedRule =
	| 'unknown'
	| 'twice'
	| 'noWish'
	| 'closedToOffice'
	| 'cancelledClass'
	| 'forbidden'
	| 'pinMissing'
	| 'leave'
	| 'clash'
	| 'oneClassACourse'
	| 'cover'
	| 'seatsMax'
	| 'seatsMin'
	| 'budget'
	| 'trainer'
	| 'room'
	| 'jpCeiling'
	| 'burdenCap'
	| 'trialOrder'
	| 'frozen';
