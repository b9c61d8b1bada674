import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { FollowedTemplate, Template, TemplateVersion } from './template.ts';

const content = sql`
	v.version, v.reason, v.made_at as "madeAt",
	(select full_name from people.officer_card where officer_id = v.made_by) as "madeByName",
	jsonb_build_object('postCode', v.post_code, 'family', v.family, 'unitId', v.unit_id,
		'joinedSince', v.joined_since) as cohort,
	(select coalesce(jsonb_agg(jsonb_build_object('competencyCode', c.code, 'level', g.to_level,
			'formCode', g.form_code, 'hours', g.hours, 'dueDays', g.due_days) order by c.code), '[]')
		from plan.template_goal g join competency.named c on c.competency_id = g.competency_id
		where g.version_id = v.id) as goals`;

const newest = sql`
	plan.template t
	join lateral (select * from plan.template_version
		where template_id = t.id order by version desc limit 1) v on true`;

type Row = Omit<Template, 'now'> & TemplateVersion;

const templates = sql`
	select t.id, t.name, t.ended_at as "endedAt", ${content}, unit.name as "unitName",
		(select p.post_name from people.officer_card p where p.post_code = v.post_code limit 1)
			as "postName",
		(select count(*) from plan.goal o where o.template_id = t.id and o.refused_at is null
			and o.reached_at is null) as open
	from ${newest}
	left join people.unit_name unit on unit.unit_id = v.unit_id`;

function from({ version, reason, madeAt, madeByName, cohort, goals, ...rest }: Row): Template {
	return { ...rest, now: { version, reason, madeAt, madeByName, cohort, goals } };
}

/** Every template, those in force first; at most 200. */
export async function templatesOf(db: Db): Promise<Template[]> {
	const { rows } = await sql<Row>`${templates}
		order by t.ended_at is not null, t.name limit 200`.execute(db);
	return rows.map(from);
}

/** Templates in force, with what following them needs and no more: each change of a post asks for them. */
export async function templatesInForce(db: Db): Promise<FollowedTemplate[]> {
	const { rows } = await sql<Omit<FollowedTemplate, 'now'> & TemplateVersion>`
		select t.id, t.name, t.ended_at as "endedAt", ${content}
		from ${newest} where t.ended_at is null order by t.name limit 200`.execute(db);
	return rows.map(({ id, name, endedAt, ...now }) => ({ id, name, endedAt, now }));
}

export async function templateOf(db: Db, id: number): Promise<Template | null> {
	const { rows } = await sql<Row>`${templates} where t.id = ${id}`.execute(db);
	return rows[0] ? from(rows[0]) : null;
}

/** What following a template has changed, the newest first. */
export async function templateRuns(
	db: Db,
	id: number,
): Promise<{ version: number; at: Date; added: number; changed: number; withdrawn: number }[]> {
	const { rows } = await sql<{
		version: number;
		at: Date;
		added: number;
		changed: number;
		withdrawn: number;
	}>`select version, at, added, changed, withdrawn from plan.template_run
		where template_id = ${id} order by id desc limit 20`.execute(db);
	return rows;
}
