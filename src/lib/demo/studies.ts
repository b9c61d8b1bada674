import { addDays, addMonths, daysBetween, weekday } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOfficer } from './city.ts';
import { nativeCourse, pastCourses } from './courses.ts';
import type { DemoCourse } from './courses.ts';
import type { Random } from './random.ts';

/** One course behind an officer, or begun. */
export type Study = {
	readonly code: string;
	readonly enrolledOn: Day;
	/** null: begun, not finished */
	readonly passedOn: Day | null;
	readonly score: number | null;
};

const general = pastCourses.filter((course) => course.share > 0);
const wholeShare = general.reduce((sum, course) => sum + course.share, 0);
const natives = 0.45;

/**
 * The courses of an officer. `told` are those of the story at the counters, which are fixed; all
 * others spread over some three and a half years and never touch the nature of a visit.
 */
export function studiesOf(
	random: Random,
	officer: CityOfficer,
	told: Readonly<Record<string, Day>> | null,
	today: Day,
	coursesEach: number,
): Study[] {
	const studies = Object.entries(told ?? {}).map(([code, on]) => passed(random, code, on));
	for (const course of general)
		if (random.chance(Math.min(0.96, (coursesEach * course.share) / wholeShare)))
			studies.push(past(random, course, officer, today));
	// At a counter only the story decides who knows the native course.
	if (told === null && random.chance(natives)) studies.push(begun(random, officer, today));
	return studies;
}

function past(random: Random, course: DemoCourse, officer: CityOfficer, today: Day): Study {
	const first = addMonths(today, -42);
	const from = officer.person.since > first ? officer.person.since : first;
	const days = Math.max(1, daysBetween(from, today) - 8);
	return passed(random, course.code, onWeekday(addDays(from, random.below(days))));
}

function begun(random: Random, officer: CityOfficer, today: Day): Study {
	const from = addDays(today, -2 - random.below(240));
	const on = onWeekday(from > officer.person.since ? from : addDays(today, -2));
	if (random.chance(0.75)) return passed(random, nativeCourse, on);
	return { code: nativeCourse, enrolledOn: on, passedOn: null, score: null };
}

function passed(random: Random, code: string, on: Day): Study {
	const score = 70 + 5 * random.below(7);
	return { code, enrolledOn: addDays(on, -2 - random.below(16)), passedOn: on, score };
}

function onWeekday(day: Day): Day {
	return addDays(day, -Math.max(0, weekday(day) - 5));
}
