import { addMonths, day, type Day } from '../time/index.ts';
import type { PostFamily } from './post.ts';
import { retirementAges } from './reference/retirementAges.ts';

/** Of whom no post is known: the age of most posts. */
const usualAge = 58;

/**
 * The day on which an officer retires by the ages in force today: the first of the month after the age
 * of the post is reached.
 *
 * Born 14 May 1980, pelaksana → 2038-06-01; ahli madya → 2040-06-01
 */
export function retirementDay(birthDay: Day, family: PostFamily | null, today: Day): Day {
	const inForce = retirementAges.findLast(({ validFrom }) => validFrom <= today);
	const age = (family && inForce?.years[family]) ?? usualAge;
	const reached = addMonths(day(`${birthDay.slice(0, 7)}-01`), 12 * age);
	return addMonths(reached, 1);
}
