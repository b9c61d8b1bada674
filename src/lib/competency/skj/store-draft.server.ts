import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { fewest } from '../overview/rules-hidden.ts';
import type { DemandChange } from './change.ts';
import type { DemandShown } from './demand.ts';
import type { ProfileBody } from './profile.ts';
import { worded } from './store-demand.server.ts';
import type { ProfileTarget } from './target.ts';

/** Demands in force on a day, of the post over its family; and those that a draft would bring. */
function sides(target: ProfileTarget, { demands }: ProfileBody, today: Day) {
	const post = target.kind === 'post' ? target.id : null;
	const valid = sql`s.from_day <= ${today} and (s.to_day is null or s.to_day > ${today})`;
	return sql`
		drafted as (
			select c.id as competency_id, r.level, r."upTo" as level_to, r.weight, false as "ofFamily"
			from jsonb_to_recordset(${JSON.stringify(demands)}::jsonb) as r (
				code text, level smallint, "upTo" smallint, weight text)
			join competency.competency c on c.code = r.code),
		coming as (
			select * from drafted
			union all
			select s.competency_id, s.level, s.level_to, s.weight, true from competency.standard s
			where ${post}::bigint is not null and s.family = ${target.family} and ${valid}
				and not exists (select from drafted d where d.competency_id = s.competency_id)),
		present as (
			select distinct on (s.competency_id) s.competency_id, s.level
			from competency.standard s
			where (s.post_id = ${post} or s.family = ${target.family}) and ${valid}
			order by s.competency_id, s.post_id nulls last)`;
}

/** What the post would demand under a draft, with the wording of each level; one statement. */
export async function draftDemandsOf(
	db: Db,
	target: ProfileTarget,
	body: ProfileBody,
	today: Day,
): Promise<DemandShown[]> {
	const { rows } = await sql<DemandShown>`
		with ${sides(target, body, today)} ${worded(sql`coming`)}`.execute(db);
	return rows;
}

/**
 * What a draft changes, and for how many of those who hold the post today; of a small group only how many
 * they are. One statement.
 */
export async function draftChangesOf(
	db: Db,
	target: ProfileTarget,
	body: ProfileBody,
	today: Day,
): Promise<DemandChange[]> {
	const post = target.kind === 'post' ? target.id : null;
	const proven = sql`case when b.proven_until is null or b.proven_until > ${today}
		then b.proven_level else 0 end`;
	const { rows } = await sql<DemandChange>`
		with ${sides(target, body, today)},
		holder as (select officer_id, post_id from people.officer_card
			where left_on is null and (post_id = ${post}
				or (${post}::bigint is null and post_family = ${target.family}))),
		changed as (
			select coalesce(p.competency_id, d.competency_id) as competency_id,
				p.level as before, d.level as after
			from present p full join coming d on d.competency_id = p.competency_id
			where p.level is distinct from d.level)
		select c.id as "competencyId", c.code, c.name, ch.before, ch.after, count(h.officer_id) as people,
			count(*) filter (where ch.after > ${proven}
				and (ch.before is null or ${proven} >= ch.before)) as opens,
			count(*) filter (where ch.before > ${proven}
				and (ch.after is null or ${proven} >= ch.after)) as closes,
			count(h.officer_id) filter (where b.officer_id is null) as unassessed
		from changed ch join competency.competency c on c.id = ch.competency_id
		left join holder h on ${post}::bigint is not null or not exists (
			select from competency.standard s where s.post_id = h.post_id
				and s.competency_id = ch.competency_id
				and s.from_day <= ${today} and (s.to_day is null or s.to_day > ${today}))
		left join competency.belief b
			on b.officer_id = h.officer_id and b.competency_id = ch.competency_id
		group by c.id, ch.before, ch.after order by c.id`.execute(db);
	return rows.map((row) =>
		row.people < fewest ? { ...row, opens: null, closes: null, unassessed: null } : row,
	);
}
