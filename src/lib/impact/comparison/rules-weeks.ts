import { addDays, day, daysBetween } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** The Monday of week 0; a week is a whole number from there. */
export const weekZero = day('2020-01-06');

/** weekNumber('2020-01-15') → 1 */
export const weekNumber = (of: Day): number => Math.floor(daysBetween(weekZero, of) / 7);

/** mondayOf(1) → '2020-01-13' */
export const mondayOf = (week: number): Day => addDays(weekZero, 7 * week);

/** The Monday of the last week that is over: what still grows is not compared. */
export const lastWholeWeek = (today: Day): Day => mondayOf(weekNumber(today) - 1);
