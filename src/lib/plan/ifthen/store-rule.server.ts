import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { IfThen, RunningRule } from './ifThen.ts';

const columns = sql`
	r.id, r.name, r.stopped_at as "stoppedAt", v.version, v.reason, v.made_at as "madeAt",
	named.code as "competencyCode",
	jsonb_build_object('postCode', v.post_code, 'family', v.family, 'unitId', v.unit_id,
		'joinedSince', v.joined_since) as cohort,
	jsonb_strip_nulls(jsonb_build_object('cause', v.cause, 'days', v.days, 'below', v.below,
		'chance', v.chance)) as "when",
	jsonb_strip_nulls(jsonb_build_object('act', v.act, 'toLevel', v.to_level, 'formCode', v.form_code,
		'hours', v.hours, 'dueDays', v.due_days, 'courseCode', v.course_code)) as "then"`;

const newest = sql`
	plan.rule r
	join lateral (select * from plan.rule_version where rule_id = r.id order by version desc limit 1) v
		on true
	join competency.named on named.competency_id = v.competency_id`;

const rules = sql`
	select ${columns}, author.full_name as "madeByName", unit.name as "unitName",
		(select p.post_name from people.officer_card p where p.post_code = v.post_code limit 1)
			as "postName",
		(select count(*) from plan.rule_hit h where h.rule_id = r.id) as hits
	from ${newest}
	left join people.unit_name unit on unit.unit_id = v.unit_id
	left join people.officer_card author on author.officer_id = v.made_by`;

/** Every rule, those that run first; at most 200. */
export async function ifThensOf(db: Db): Promise<IfThen[]> {
	const { rows } = await sql<IfThen>`${rules}
		order by r.stopped_at is not null, r.name limit 200`.execute(db);
	return rows;
}

export async function ifThenOf(db: Db, id: number): Promise<IfThen | null> {
	const { rows } = await sql<IfThen>`${rules} where r.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

/** Rules that run, with what a run needs and no more: each fact about people asks for them. */
export async function runningRules(db: Db): Promise<RunningRule[]> {
	const { rows } = await sql<RunningRule>`
		select ${columns} from ${newest} where r.stopped_at is null order by r.name limit 200`.execute(db);
	return rows;
}
