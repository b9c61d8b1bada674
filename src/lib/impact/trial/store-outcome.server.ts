import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { OutcomeCell } from './outcome.ts';
import type { TrialReading } from './reading.ts';
import type { StoredTrial } from './store-trial.server.ts';

/** Which weeks are read: [from, to) before the start, and [windowFrom, to) of the window. */
export type OutcomeSpan = {
	readonly beforeFrom: Day;
	readonly beforeTo: Day;
	readonly windowFrom: Day;
	readonly to: Day;
};

export function spanOf(trial: StoredTrial, to: Day): OutcomeSpan {
	const { startsOn, baselineWeeks, windowFrom, windowTo } = trial;
	return {
		beforeFrom: addDays(startsOn, -7 * baselineWeeks),
		beforeTo: startsOn,
		windowFrom,
		to: to < windowTo ? to : windowTo,
	};
}

/** A draft has no numbers yet; a row's id serves as one then, and never leaves the server. */
const numberOf = sql`coalesce(a.number, a.id)`;

/**
 * What the applicants did before and in the window, under their numbers: no officer leaves the
 * database. Only weeks that lie within as a whole are read.
 */
export async function outcomesOf(
	db: Db,
	trial: StoredTrial,
	span: OutcomeSpan,
): Promise<OutcomeCell[]> {
	const [source, n, sum] =
		trial.measure === 'minutes'
			? [sql`counter.officer_service_week`, sql`w.visits`, sql`w.served_seconds / 60.0`]
			: [sql`satisfaction.officer_service_week`, sql`w.answers`, sql`w.score_sum * 25.0 / 9`];
	const same =
		trial.design === 'lottery' ? sql`officer_id = a.officer_id` : sql`office_id = a.office_id`;
	const weeks = 7 * (trial.stepWeeks ?? 1_000);
	const { rows } = await sql<OutcomeCell>`
		select ${numberOf} as number, w.service_id as "serviceId",
			case when w.week < ${span.windowFrom}::date then -1
				else (w.week - ${span.windowFrom}::date) / ${weeks}::integer end as phase,
			sum(${n})::integer as n, sum(${sum})::double precision as sum
		from impact.trial_applicant a
		cross join lateral (
			select * from ${source}
			where ${same} and service_id = any(array(
				select service_id from counter.service_card
				where category = ${trial.serviceCategory}))) w
		where a.trial_id = ${trial.id}
			and ((w.week >= ${span.beforeFrom}::date and w.week + 7 <= ${span.beforeTo}::date)
				or (w.week >= ${span.windowFrom}::date and w.week + 7 <= ${span.to}::date))
		group by 1, 2, 3`.execute(db);
	return rows;
}

/** How many passed the course before a day: of those with a seat, and of the others. */
export async function passedBy(
	db: Db,
	trial: StoredTrial,
	to: Day,
): Promise<TrialReading['passed']> {
	const { rows } = await sql<TrialReading['passed']>`
		select count(*) filter (where p.place > 0) as drawn,
			count(*) filter (where p.place = 0) as "notDrawn"
		from impact.trial_applicant a
		join impact.trial_place p using (trial_id, number)
		where a.trial_id = ${trial.id} and exists (
			select from learning.passed_course done
			where done.officer_id = a.officer_id and done.course_code = ${trial.courseCode}
				and done.passed_on < ${to}::date)`.execute(db);
	return rows[0] ?? { drawn: 0, notDrawn: 0 };
}
