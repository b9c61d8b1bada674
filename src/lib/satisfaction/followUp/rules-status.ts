import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { FollowUp } from './followUp.ts';

export type FollowUpStatus = 'planned' | 'late' | 'done' | 'stopped';

/** Follows from the steps and the quarter; a plan is late on the day after its quarter. */
export function followUpStatus(plan: FollowUp, today: Day): FollowUpStatus {
	const end = plan.steps.find(({ act }) => act !== 'evidence');
	if (end) return end.act === 'done' ? 'done' : 'stopped';
	return today >= addMonths(plan.dueQuarter, 3) ? 'late' : 'planned';
}

export type Horizon = 'short' | 'medium' | 'long';

/**
 * Short below 12 months, medium up to 24, long beyond: from the plan to the end of its quarter.
 *
 * planned on 3 February 2026 for IV 2026 → 'short'; for I 2027 → 'medium'
 */
export function horizonOf({
	plannedOn,
	dueQuarter,
}: Pick<FollowUp, 'plannedOn' | 'dueQuarter'>): Horizon {
	const end = addMonths(dueQuarter, 3);
	if (end < addMonths(plannedOn, 12)) return 'short';
	return end <= addMonths(plannedOn, 24) ? 'medium' : 'long';
}
