import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** An answer may wait on a tablet or on paper that long before it belongs to another story. */
const mostDaysLate = 30;

/** Whether an answer given on a day may still come in. mayComeIn(today + 1, today) → false */
export function mayComeIn(day: Day, today: Day): boolean {
	return day <= today && day >= addDays(today, -mostDaysLate);
}
