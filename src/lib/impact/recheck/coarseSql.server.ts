import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { ComparisonSubject } from '../comparison/index.ts';
import type { Outcome } from '../comparison/outcome.ts';
import { weekZero } from '../comparison/rules-weeks.ts';

/** The number of the week of a day, as `weekNumber` counts. */
export const weekOf = (of: RawBuilder<unknown>) =>
	sql`floor((${of} - ${weekZero}::date) / 7.0)::integer`;

/** Since when officers have a treatment behind them. */
export function treatedOn({ kind, code }: Pick<ComparisonSubject, 'kind' | 'code'>) {
	if (kind === 'course')
		return sql`select officer_id, passed_on as day from learning.passed_course
			where course_code = ${code}`;
	if (kind === 'promise')
		return sql`select officer_id, kept_on as day from culture.kept_promise
			where course_code = ${code}`;
	return sql`select officer_id, since as day from competency.proven_since where code = ${code}`;
}

const visitSums: Readonly<Record<string, RawBuilder<unknown>>> = {
	minutes: sql`sum(served_seconds) / 60.0`,
	waited: sql`sum(waited_seconds) / 60.0`,
	firstTime: sql`100.0 * greatest(0, sum(visits) - sum(interrupted) - coalesce(max(r.returned), 0))`,
	held: sql`sum(held_seconds) / 60.0`,
	complaints: sql`1000.0 * coalesce(max(c.complaints), 0)`,
};

/** What each officer did in each service and week for one outcome: observations and their sum. */
export function cellsOf({ key, side }: Outcome, category: string, until: Day) {
	const from = sql`where service_id = any(array(
			select service_id from counter.service_card where category = ${category}))
			and week <= ${until}
		group by w.officer_id, w.service_id, w.week`;
	const cell = sql`select w.officer_id, w.service_id, w.week`;
	if (side === 'visits')
		return sql`${cell}, sum(visits) as n, ${visitSums[key] ?? sql`0`} as sum
			from counter.officer_service_week w
			left join counter.officer_returned_week r using (officer_id, service_id, week)
			left join satisfaction.officer_complaint_week c using (officer_id, service_id, week) ${from}`;
	const [n, sum] =
		side === 'answers'
			? [sql`sum(answers)`, sql`sum(score_sum) * 25.0 / 9`]
			: [sql`sum(element_answers)`, sql`sum(${sql.ref(key)}) * 25.0`];
	return sql`${cell}, ${n} as n, ${sum} as sum from satisfaction.officer_service_week w ${from}`;
}
