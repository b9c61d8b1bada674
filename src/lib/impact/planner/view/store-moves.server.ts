import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { BlockedRule } from '../blocked.ts';

/** Who moved from one plan to the next, and why, as far as the plan knows. */
export type NamedMove = {
	readonly officerId: number;
	readonly name: string;
	readonly officeName: string;
	readonly courseTitle: string;
	readonly fromCode: string | null;
	readonly toCode: string | null;
	/** cannotCome, decided, cancelled: something people said; made: room for somebody else. */
	readonly why: 'cannotCome' | 'decided' | 'cancelled' | 'made';
};

/** The difference of a plan to the one before it, at most 200 by name. */
export async function namedMoves(db: Db, runId: number): Promise<NamedMove[]> {
	const { rows } = await sql<NamedMove>`
		with run as (select * from impact.plan_run where id = ${runId}),
		seat as (
			select s.officer_id, s.office_id, c.course_code, c.id as class_id, c.code, c.cancelled_at,
				s.run_id = ${runId} as is_new
			from run
			join impact.plan_seat s on s.run_id in (run.id, run.previous_run_id)
			join impact.planned_class c on c.id = s.class_id
		), moved as (
			select officer_id, min(office_id) as office_id, course_code,
				min(code) filter (where not is_new) as from_code,
				min(code) filter (where is_new) as to_code,
				min(class_id) filter (where not is_new) as from_id,
				min(class_id) filter (where is_new) as to_id,
				bool_or(cancelled_at is not null) filter (where not is_new) as cancelled
			from seat group by officer_id, course_code
		)
		select m.officer_id as "officerId", held.full_name as name, o.name as "officeName",
			coalesce(card.title, m.course_code) as "courseTitle", m.from_code as "fromCode",
			m.to_code as "toCode",
			case when m.cancelled then 'cancelled'
				when exists (select from run join impact.cannot_come a
					on a.timetable_id = run.timetable_id and a.officer_id = m.officer_id
						and a.withdrawn_at is null
					join impact.class_session t on t.class_id = m.from_id
						and t.day >= a.from_day and t.day < a.to_day) then 'cannotCome'
				when exists (select from impact.place_decision d where d.officer_id = m.officer_id
					and d.lifted_at is null and d.class_id in (m.from_id, m.to_id)) then 'decided'
				else 'made' end as why
		from moved m
		join people.officer_card held on held.officer_id = m.officer_id
		join counter.office_card o on o.office_id = m.office_id
		left join learning.course_card card on card.code = m.course_code
		where m.from_id is distinct from m.to_id
		order by held.name limit 200`.execute(db);
	return rows;
}

/** How often which rule kept a wish out, and the dearest of its prices. */
export type BlockedCount = {
	readonly rule: BlockedRule;
	readonly wishes: number;
	readonly price: number | null;
};

export async function blockedCounts(db: Db, runId: number): Promise<BlockedCount[]> {
	const { rows } = await sql<BlockedCount>`
		select rule, count(*)::integer as wishes, max(price) as price from impact.plan_blocked
		where run_id = ${runId} group by rule order by wishes desc, rule`.execute(db);
	return rows;
}
