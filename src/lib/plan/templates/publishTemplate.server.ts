import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { mayRunCycle } from '../cycle/policy-cycle.ts';
import { topOf } from '../cycle/server.ts';
import { TEMPLATE_JOB } from './followTemplates.server.ts';
import type { TemplateContent } from './template.ts';

export type TemplateAsked = TemplateContent & {
	readonly name: string;
	readonly reason: string;
	/** The template and the version that was on the page; null for a new one. */
	readonly seen: { readonly id: number; readonly version: number } | null;
	readonly token: string;
};

/** A new template, or a new version of one; the worker then brings everybody up to date. */
export async function publishTemplate(
	act: Act,
	who: Principal,
	asked: TemplateAsked,
): Promise<PlanOutcome<{ readonly id: number }>> {
	if (!mayRunCycle(who, await topOf(act.db))) return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome<{ id: number }>> => {
		await sql`select pg_advisory_xact_lock(hashtext('plan.template'))`.execute(tx);
		const known = await tx
			.selectFrom('plan.template')
			.select('id')
			.where('token', '=', asked.token)
			.executeTakeFirst();
		if (known) return { ok: true, id: known.id };
		if (!(await allNamed(tx, asked))) return planRefused('competencyUnknown');
		const id = asked.seen?.id ?? (await add(tx, act, who, asked));
		const last = await sql<{ version: number }>`select v.version from plan.template_version v
			join plan.template t on t.id = v.template_id and t.ended_at is null
			where t.id = ${id} order by v.version desc limit 1`.execute(tx);
		const version = last.rows[0]?.version ?? 0;
		if (version !== (asked.seen?.version ?? 0)) return planRefused('changedSince');
		await addVersion(tx, act, who, { ...asked, id, version: version + 1 });
		await record(tx, act, {
			act: 'plan.templatePublished',
			subject: 'plan.template',
			subjectId: id,
			after: {
				version: version + 1,
				cohort: asked.cohort,
				goals: asked.goals,
				reason: asked.reason,
			},
		});
		await askToFollow(tx, id);
		return { ok: true, id };
	});
}

/** A goal of an unknown competency would be left out in silence. */
async function allNamed(tx: Tx, { goals }: TemplateAsked): Promise<boolean> {
	const codes = goals.map(({ competencyCode }) => competencyCode);
	const { rows } = await sql`
		select distinct code from competency.named where code = any (${codes}::text[])`.execute(tx);
	return rows.length === new Set(codes).size;
}

async function add(tx: Tx, act: Act, who: Principal, { name, token }: TemplateAsked) {
	const { id } = await tx
		.insertInto('plan.template')
		.values({ token, name, made_by: who.officerId, made_at: act.now })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

async function addVersion(
	tx: Tx,
	act: Act,
	who: Principal,
	asked: TemplateAsked & { readonly id: number; readonly version: number },
) {
	const { cohort, goals, reason, id, version } = asked;
	await sql`
		with put as (
			insert into plan.template_version (template_id, version, post_code, family, unit_id,
				joined_since, reason, made_by, made_at)
			values (${id}, ${version}, ${cohort.postCode}, ${cohort.family}, ${cohort.unitId},
				${cohort.joinedSince}, ${reason}, ${who.officerId}, ${act.now})
			returning id
		)
		insert into plan.template_goal (version_id, competency_id, to_level, form_code, hours, due_days)
		select put.id, named.competency_id, g.level, g."formCode", g.hours, g."dueDays"
		from put, jsonb_to_recordset(${JSON.stringify(goals)}::jsonb) as g ("competencyCode" text,
			level smallint, "formCode" text, hours numeric, "dueDays" smallint)
		join competency.named on named.code = g."competencyCode"`.execute(tx);
}

/** The worker follows a template; asking twice before it begins is one job. */
export async function askToFollow(tx: Tx, id: number): Promise<void> {
	await sql`select graphile_worker.add_job(${TEMPLATE_JOB}, json_build_object('templateId', ${id}::int),
		job_key := ${`${TEMPLATE_JOB}:${id}`})`.execute(tx);
}
