import type { ShownValue } from '#lib/impact/index.ts';
import { missingWords } from '#lib/impact/value/wording.ts';
import * as m from '#lib/words/messages.js';

/** The rows of the file; minutes with the bounds of their range in columns of their own. */
export function* valueRows(values: readonly ShownValue[]) {
	const low = m.planner_column_low();
	const high = m.planner_column_high();
	yield [
		m.planner_column_code(),
		m.planner_office(),
		m.planner_group(),
		m.planner_column_level(),
		m.planner_column_hour(),
		low,
		high,
		m.planner_column_waiting(),
		low,
		high,
		m.planner_column_served(),
		low,
		high,
		m.planner_course(),
		m.planner_column_hours(),
		m.planner_column_days(),
		m.planner_column_visits(),
		m.planner_column_staff(),
		m.planner_column_qualified(),
		m.planner_column_near(),
		m.planner_column_far(),
		m.planner_column_method(),
		m.planner_column_note(),
	];
	for (const value of values)
		yield [
			value.officeCode,
			value.officeName,
			value.category,
			value.requiredLevel,
			...ranged(value.perHour),
			...ranged(value.waiting),
			...ranged(value.served),
			value.courseTitle,
			value.hours,
			value.days,
			value.visits,
			value.staff,
			value.qualified,
			value.near,
			value.far,
			`${value.method} ${value.rule}`,
			value.missing ? missingWords(value.missing) : '',
		];
}

const ranged = (range: ShownValue['perHour']) => [
	range?.mid ?? null,
	range?.low ?? null,
	range?.high ?? null,
];
