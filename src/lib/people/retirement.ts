import { addMonths, day, type Day } from '../time/index.ts';
import type { PostFamily } from './post.ts';

/** Age of retirement (*batas usia pensiun*, BUP) by family of posts: UU 20/2023 jo. PP 11/2017. */
const ageByFamily: Readonly<Partial<Record<PostFamily, number>>> = {
	'jpt utama': 60,
	'jpt madya': 60,
	'jpt pratama': 60,
	'ahli utama': 65,
	'ahli madya': 60,
};
const usualAge = 58;

/**
 * The day on which an officer retires: the first of the month after the age of the post is reached.
 *
 * Born 14 May 1980, pelaksana → 2038-06-01; ahli madya → 2040-06-01
 */
export function retirementDay(birthDay: Day, family: PostFamily | null): Day {
	const age = (family && ageByFamily[family]) ?? usualAge;
	const reached = addMonths(day(`${birthDay.slice(0, 7)}-01`), 12 * age);
	return addMonths(reached, 1);
}
