import { addDays, type Day } from '../../time/index.ts';
import type { GoalDue } from './due.ts';
import type { GoalInstants } from '../goal.ts';
import { isOpen } from '../rules.ts';
import { graceOn } from './grace.ts';

export type DueState = 'closed' | 'onTime' | 'soon' | 'grace' | 'overdue';

/** The day that counts: the later of the due day and what a waiver gives. */
export function effectiveDue({ dueDay, waiver }: GoalDue): Day {
	return waiver && waiver.until > dueDay ? waiver.until : dueDay;
}

/** The first day on which a goal is overdue: the day after the grace. */
export function overdueFrom(due: GoalDue): Day {
	const day = effectiveDue(due);
	return addDays(day, graceOn(day).graceDays + 1);
}

/**
 * Whether a goal is on time; derived each day, never stored. On the due day itself it is still on time.
 *
 * due 1 October, 14 days of grace → 15 October 'grace', 16 October 'overdue'
 */
export function dueState(goal: GoalInstants & GoalDue, today: Day): DueState {
	if (!isOpen(goal)) return 'closed';
	const day = effectiveDue(goal);
	if (today >= overdueFrom(goal)) return 'overdue';
	if (today > day) return 'grace';
	return addDays(today, graceOn(today).noticeDays) >= day ? 'soon' : 'onTime';
}
