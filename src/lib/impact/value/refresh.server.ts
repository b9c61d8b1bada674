import { setImmediate as breathe } from 'node:timers/promises';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { addDays } from '../../time/index.ts';
import { valueLimits } from './limits.ts';
import { valuesOf, type GroupValue } from './rules-value.ts';
import { servedBy } from './rules-served.ts';
import { factsOf, officeIds } from './store-facts.server.ts';
import { qualifyingCourses, type QualifyingCourse } from './store-course.server.ts';
import { keepValues, type FoundValue } from './store-write.server.ts';
import { latestTwin } from '../twin/store-twin.server.ts';
import { byTwin } from './rules-twin.ts';
import { added, hoursOf, perHour, type ValueMethod } from './value.ts';

/**
 * Counts anew what one more qualified officer is worth at every office, one transaction each: an
 * interrupted night leaves whole offices. The same day gives the same figures.
 */
export async function valueOfficers(act: Act): Promise<{ readonly offices: number }> {
	const calendar = await calendarOf(act.db);
	const workingDays = calendar.workingDaysBetween(addDays(act.today, -365), act.today);
	const courses = await qualifyingCourses(act.db);
	const offices = await officeIds(act.db);
	for (const officeId of offices) {
		const facts = await factsOf(act.db, officeId, act.today);
		if (!facts) continue;
		const values = valuesOf(facts, { workingDays, seed: act.today });
		const twin = await latestTwin(act.db, officeId);
		const found = values.map((value) =>
			twin?.passed
				? withCourse(byTwin(value, twin.model, workingDays), courses, 'twin')
				: withCourse(value, courses, 'erlang'),
		);
		await act.db
			.transaction()
			.execute((tx) =>
				keepValues(tx, officeId, found, { rule: valueLimits.version, now: act.now }),
			);
		await breathe();
	}
	return { offices: offices.length };
}

/** The shortest course that leads to the level, and what its measured effect adds. */
function withCourse(
	value: GroupValue,
	courses: readonly QualifyingCourse[],
	method: ValueMethod,
): FoundValue {
	const { competencyCode, requiredLevel, category } = value.group;
	const course = courses.find(
		(one) => one.competencyCode === competencyCode && one.level >= requiredLevel,
	);
	const effect = course?.effects.find((one) => one.serviceCategory === category) ?? null;
	const aYear = (value.visits * 52) / valueLimits.weeks / Math.max(1, value.qualified);
	const served = value.status === 'told' ? servedBy(effect?.effect ?? null, aYear) : null;
	const hours = course ? hoursOf(course.jp) : null;
	const total = value.status === 'told' ? added(value.waiting, served) : null;
	return {
		value,
		method,
		served,
		effectId: served ? (effect?.id ?? null) : null,
		courseCode: course?.code ?? null,
		hours,
		perHour: perHour(total, hours),
	};
}
