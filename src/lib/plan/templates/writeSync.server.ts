import { sql } from 'kysely';
import { nameOf, type Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { desired, type Batch } from './store-desired.server.ts';
import type { FollowedTemplate, TemplateChange } from './template.ts';

const templateRule = 'templateProposesGoal@1';

/** Writes what a template asks of a batch of officers: three statements and their history, whatever its size. */
export async function writeSync(
	tx: Tx,
	act: Act,
	template: FollowedTemplate,
	batch: Batch,
): Promise<Pick<TemplateChange, 'added' | 'changed' | 'withdrawn'>> {
	const { id: templateId, name, now } = template;
	const wanted = template.endedAt === null ? now : { ...now, goals: [] };
	const parts = () => desired(wanted, { templateId, today: act.today, batch });
	const at = act.now;
	const withdrawn = await history(
		tx,
		act,
		'withdrawn',
		sql`
		with ${parts()}
		update plan.goal g set refused_at = ${at}, refused_by = null, refused_reason =
			${`Tidak lagi diminta templat "${name}".`}
		from stray where g.id = stray.goal_id returning g.id`,
	);
	const changed = await history(
		tx,
		act,
		'changed',
		sql`
		with ${parts()}, moved as (
			update plan.goal g set to_level = differs.level,
				reason = g.reason || jsonb_build_object('required', differs.level)
			from differs where g.id = differs.goal_id returning g.id
		), shaped as (
			insert into plan.goal_form (goal_id, form_code, hours, chosen_at)
			select goal_id, form_code, hours, ${at}::timestamptz from differs
		), dated as (
			insert into plan.goal_due (goal_id, due_day, set_at)
			select goal_id, due_day, ${at}::timestamptz from differs
		)
		select id from moved`,
	);
	const added = await history(
		tx,
		act,
		'proposed',
		sql`
		with ${parts()}, put as (
			insert into plan.goal (officer_id, competency_id, year, from_level, to_level, reason, rule,
				template_id, proposed_at)
			select officer_id, competency_id, extract(year from ${act.today}::date), proven, level,
				jsonb_build_object('competencyCode', code, 'required', level, 'proven', proven,
					'chance', null, 'course', null, 'template', ${name}::text),
				${templateRule}, ${templateId}::bigint, ${at}::timestamptz
			from lacks
			on conflict do nothing
			returning id, officer_id, competency_id
		), shaped as (
			insert into plan.goal_form (goal_id, form_code, hours, chosen_at)
			select put.id, lacks.form_code, lacks.hours, ${at}::timestamptz
			from put join lacks using (officer_id, competency_id)
		), dated as (
			insert into plan.goal_due (goal_id, due_day, set_at)
			select put.id, ${act.today}::date + lacks.due_days, ${at}::timestamptz
			from put join lacks using (officer_id, competency_id)
		)
		select id from put`,
	);
	return { added, changed, withdrawn };
}

async function history(
	tx: Tx,
	act: Act,
	step: 'proposed' | 'changed' | 'withdrawn',
	query: ReturnType<typeof sql>,
): Promise<number> {
	const { rows } = await (query as ReturnType<typeof sql<{ id: number }>>).execute(tx);
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return 0;
	await sql`insert into plan.goal_step (goal_id, at, act, author)
		select unnest(${ids}::bigint[]), ${act.now}::timestamptz, ${step}, ${nameOf(act.who)}`.execute(tx);
	const word = `plan.goal${step.charAt(0).toUpperCase()}${step.slice(1)}`;
	await recordEach(
		tx,
		act,
		sql`select ${word}::text as act, 'plan.goal' as subject,
		g.id::text as subject_id, g.officer_id as about_officer_id, null::jsonb as before,
		jsonb_build_object('template', g.template_id, 'toLevel', g.to_level) as after
		from plan.goal g where g.id = any (${ids}::bigint[])`,
	);
	return ids.length;
}
