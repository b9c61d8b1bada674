import { boundsOf } from '../../statistics/index.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { windowWeeks } from './rules-plan.ts';
import type { TrialPlan } from './trial.ts';

export type PlannedLook = {
	/** From 1; the last one is the result. */
	readonly number: number;
	/** Weeks of the window that are over then. */
	readonly weeks: number;
	readonly on: Day;
	/** The standardised difference must reach this. */
	readonly bound: number;
	/** The same as a two-sided p. */
	readonly p: number;
};

/**
 * The looks at a trial, evenly over its window, with the bounds of Lan & DeMets after O'Brien &
 * Fleming: hardly any chance of a false alarm is spent early. A stepped trial learns nothing in its
 * last step, when every office has begun, so its weeks end one step before.
 *
 * Three looks at 12 weeks at alpha 0.05 → after 4, 8 and 12 weeks, bounds 3.71, 2.51 and 1.99
 */
export function plannedLooks(plan: TrialPlan, alpha: number): PlannedLook[] {
	const weeks = windowWeeks(plan) - (plan.stepWeeks ?? 0);
	const at = [
		...new Set(
			Array.from({ length: plan.looks }, (_, k) => {
				return Math.max(1, Math.round((weeks * (k + 1)) / plan.looks));
			}),
		),
	];
	const bounds = boundsOf(
		'obrienFleming',
		alpha,
		at.map((week) => week / weeks),
	);
	return bounds.map(({ bound, p }, k) => {
		const over = at[k] ?? weeks;
		return { number: k + 1, weeks: over, on: addDays(plan.windowFrom, 7 * over), bound, p };
	});
}

/** The look that may be taken today: the newest that is due and was not taken, or none. */
export function dueLook(
	looks: readonly PlannedLook[],
	taken: readonly number[],
	today: Day,
): PlannedLook | null {
	const due = looks.filter((look) => look.on <= today).at(-1);
	return due === undefined || taken.some((number) => number >= due.number) ? null : due;
}
