import { sql } from 'kysely';
import type { Day } from '../../../time/index.ts';
import type { Db } from '../../../platform/database.server.ts';

/** An office in a plan, and what its head says to it. */
export type OfficeLine = {
	readonly officeId: number;
	readonly name: string;
	readonly seats: number;
	readonly blocked: number;
	readonly word: 'approved' | 'objected' | null;
	readonly reason: string | null;
	/** The first day of class of its people from a day on. */
	readonly nextDay: Day | null;
};

/** The offices of a plan by name; objections first. */
export async function officesOfPlan(
	db: Db,
	runId: number | null,
	today: Day,
): Promise<OfficeLine[]> {
	const { rows } = await sql<OfficeLine>`
		with known as (
			select office_id, count(*) filter (where seat) as seats, count(*) filter (where not seat) as blocked
			from (select office_id, true as seat from impact.plan_seat where run_id = ${runId}::bigint
				union all select office_id, false from impact.plan_blocked where run_id = ${runId}::bigint) b
			group by office_id
		), said as (
			select distinct on (office_id) office_id, word, reason from impact.plan_word
			where run_id = ${runId}::bigint order by office_id, id desc
		)
		select o.office_id as "officeId", o.name, coalesce(known.seats, 0)::integer as seats,
			coalesce(known.blocked, 0)::integer as blocked, said.word, said.reason,
			(select min(t.day) from impact.plan_seat s join impact.class_session t
				on t.class_id = s.class_id and t.day >= ${today}::date
				where s.run_id = ${runId}::bigint and s.office_id = known.office_id) as "nextDay"
		from known
		join counter.office_card o on o.office_id = known.office_id
		left join said on said.office_id = known.office_id
		order by said.word = 'objected' desc nulls last, o.name limit 400`.execute(db);
	return rows;
}
