import { formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ShownValue } from './shown.ts';
import type { Ranged, ValueMissing } from './value.ts';

const whole = (value: number) => formatNumber(value, getLocale());
const tenth = (value: number) => formatNumber(value, getLocale(), 1);

/** Minutes of a year as hours with their range: '120 jam (rentang 90% 80 sampai 150)'. */
function hoursWords({ mid, low, high }: Ranged): string {
	return m.planner_hours({
		n: tenth(mid / 60),
		range: formatInterval(low / 60, high / 60, getLocale(), 1),
	});
}

export function perHourWords({ mid, low, high }: Ranged): string {
	return m.planner_per_hour({ n: whole(mid), range: formatInterval(low, high, getLocale()) });
}

/** The value in sentences: what it is, what it rests on, how it was found. */
export function valueSentences(value: ShownValue): string[] {
	const { waiting, served, missing } = value;
	if (!waiting) return [missing ? missingWords(missing) : ''];
	const grounds = m.planner_grounds({
		days: whole(value.days),
		visits: whole(value.visits),
		staff: whole(value.staff),
		qualified: whole(value.qualified),
	});
	return [
		m.planner_saves({ hours: hoursWords(waiting) }),
		...(served ? [m.planner_serves({ hours: hoursWords(served) })] : [m.planner_serves_unknown()]),
		grounds,
		value.method === 'twin' ? m.planner_method_twin() : m.planner_method_erlang(),
	];
}

export function missingWords(missing: ValueMissing): string {
	return {
		tooFewDays: m.planner_missing_days,
		tooFewVisits: m.planner_missing_visits,
		noRoster: m.planner_missing_roster,
		everybodyQualified: m.planner_missing_qualified,
	}[missing]();
}

/** Who could be trained, without names: '2 orang kurang satu tingkat, 1 orang kurang lebih banyak'. */
export function learnableWords({ near, far }: Pick<ShownValue, 'near' | 'far'>): string {
	if (near + far === 0) return m.planner_learnable_nobody();
	if (far === 0) return m.planner_learnable_near({ near: whole(near) });
	if (near === 0) return m.planner_learnable_far({ far: whole(far) });
	return m.planner_learnable({ near: whole(near), far: whole(far) });
}

/** hoursOfCourse(7.5) → '7,5 jam' */
export function courseHoursWords(hours: number): string {
	return m.planner_course_hours({ n: formatNumber(hours, getLocale(), hours % 1 === 0 ? 0 : 1) });
}
