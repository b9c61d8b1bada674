import { addDays, daysBetween, weekday } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { TrialPlan } from './trial.ts';

export type PlanRefusal =
	| 'drawInThePast'
	| 'startBeforeDraw'
	| 'windowBeforeStart'
	| 'windowNotMonday'
	| 'windowTooShort'
	| 'promiseTooEarly'
	| 'moreLooksThanWeeks';

/** Whether the days of a plan follow each other, or what is wrong with which. */
export function checkPlan(plan: TrialPlan, today: Day): PlanRefusal | null {
	if (plan.drawOn < today) return 'drawInThePast';
	if (plan.startsOn < plan.drawOn) return 'startBeforeDraw';
	if (plan.windowFrom < plan.startsOn) return 'windowBeforeStart';
	if (weekday(plan.windowFrom) !== 1 || weekday(plan.windowTo) !== 1) return 'windowNotMonday';
	if (windowWeeks(plan) < 1) return 'windowTooShort';
	if (plan.promisedOn !== null && plan.promisedOn < plan.windowTo) return 'promiseTooEarly';
	return plan.looks > windowWeeks(plan) ? 'moreLooksThanWeeks' : null;
}

export function windowWeeks(plan: Pick<TrialPlan, 'windowFrom' | 'windowTo'>): number {
	return daysBetween(plan.windowFrom, plan.windowTo) / 7;
}

/** The end of a stepped trial follows from its steps. 4 steps of 3 weeks → 84 days after the first */
export function steppedEnd(windowFrom: Day, steps: number, stepWeeks: number): Day {
	return addDays(windowFrom, 7 * steps * stepWeeks);
}
