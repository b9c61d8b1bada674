import type { TimetableWish } from '../../timetable/index.ts';
import type { CourseFacts, GroupWorth, OfficeNeed, Staff } from './facts.ts';
import { partServed } from './rules-part.ts';

/** A gap whose effect on waiting nobody knows counts so many minutes a year for each level [assumption]. */
const minutesALevel = 60;

type Gap = {
	readonly staff: Staff;
	readonly course: CourseFacts;
	readonly lacks: number;
	readonly part: number;
};

/**
 * Who should follow which course: an officer lacks levels that the post or the services of the office
 * demand, and the course leads higher than what is proven. The first of an office who learns a group of
 * services is worth the whole of its value, the second half, the third a third; first is who may serve
 * fewest citizens so far, for time to spare takes most off the others.
 */
export function wishesOf(
	staff: readonly Staff[],
	courses: readonly CourseFacts[],
	offices: ReadonlyMap<number, OfficeNeed>,
	worths: readonly GroupWorth[],
): TimetableWish[] {
	const worth = new Map(
		worths.map((one) => [`${one.officeId}|${one.competencyCode}`, one.minutes]),
	);
	const gaps = courses.flatMap((course) => staff.flatMap((one) => gapOf(one, course, offices)));
	const teams = Map.groupBy(gaps, ({ staff: one, course }) => `${one.officeId}|${course.code}`);
	return [...teams.values()].flatMap((team) =>
		team
			.toSorted(
				(a, b) => a.part - b.part || a.lacks - b.lacks || a.staff.officerId - b.staff.officerId,
			)
			.map(({ staff: one, course, lacks }, place) => {
				const value = worth.get(`${one.officeId}|${course.competencyCode}`) ?? 0;
				return {
					officerId: one.officerId,
					courseCode: course.code,
					minutesAYear: Math.max(value / (place + 1), minutesALevel * Math.min(1, lacks)),
					gap: lacks,
				};
			}),
	);
}

function gapOf(staff: Staff, course: CourseFacts, offices: ReadonlyMap<number, OfficeNeed>): Gap[] {
	if (staff.passed.includes(course.code)) return [];
	const proven = staff.levels[course.competencyCode] ?? 0;
	const office = offices.get(staff.officeId);
	const served = (office?.groups ?? [])
		.filter(({ competencyCode }) => competencyCode === course.competencyCode)
		.map(({ requiredLevel }) => requiredLevel);
	const demanded = Math.max(staff.needs[course.competencyCode] ?? 0, ...served, 0);
	const lacks = demanded - proven;
	return lacks > 0 && course.level > proven
		? [{ staff, course, lacks, part: office ? partServed(staff, office) : 0 }]
		: [];
}
