import { estimatedCost } from '../hcdp/costs.ts';
import type { RequestKind } from './route.ts';

/** The rule by which an officer names a goal of the own; its name is stored with the goal. */
export const ownGoalRule = 'ownGoal@1';

/**
 * Which way a goal takes: one whose form is estimated to cost as much as the threshold goes the costly way.
 *
 * routeKind({ rule: 'gapProposesGoal@1', form: { code: 'KL03', hours: 30 } }, 1_500_000) → 'costlyForm'
 */
export function routeKind(
	goal: { readonly rule: string; readonly form: { code: string; hours: number } | null },
	threshold: number | null,
): Exclude<RequestKind, 'waiver'> {
	const { form } = goal;
	if (form && threshold !== null && estimatedCost(form.code, form.hours) >= threshold)
		return 'costlyForm';
	return goal.rule === ownGoalRule ? 'ownGoal' : 'goal';
}
