import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { desired } from './store-desired.server.ts';
import type { TemplateChange, TemplateContent } from './template.ts';

/** An officer whom a template would touch, and how. */
export type TemplateHit = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly unit: string | null;
	readonly added: number;
	readonly changed: number;
	readonly withdrawn: number;
};

/** What following a template, or a draft of one, would change today; nothing is written. */
export async function previewTemplate(
	db: Db,
	content: TemplateContent,
	{ templateId, today }: { readonly templateId: number | null; readonly today: Day },
): Promise<{ readonly change: TemplateChange; readonly hits: readonly TemplateHit[] }> {
	const { rows } = await sql<TemplateChange & { hits: TemplateHit[] }>`
		with ${desired(content, { templateId, today, batch: null })},
		touched as (
			select officer_id, 1 as added, 0 as changed, 0 as withdrawn from lacks
			union all select officer_id, 0, 1, 0 from differs
			union all select officer_id, 0, 0, 1 from stray
		), by_officer as (
			select officer_id, sum(added)::int as added, sum(changed)::int as changed,
				sum(withdrawn)::int as withdrawn
			from touched group by officer_id
		)
		select (select count(*) from cohort) as officers,
			coalesce(sum(added), 0)::int as added, coalesce(sum(changed), 0)::int as changed,
			coalesce(sum(withdrawn), 0)::int as withdrawn,
			(select count(*) from plan.goal g where g.template_id = ${templateId} and g.refused_at is null
				and g.reached_at is null) - (select count(*) from mine) as kept,
			coalesce((select jsonb_agg(jsonb_build_object('officerId', first.officer_id,
					'name', card.full_name, 'post', card.post_name, 'unit', card.unit_name,
					'added', first.added, 'changed', first.changed, 'withdrawn', first.withdrawn))
				from (select * from by_officer order by officer_id limit 50) first
				join people.officer_card card on card.officer_id = first.officer_id), '[]') as hits
		from by_officer`.execute(db);
	const none = { officers: 0, added: 0, changed: 0, withdrawn: 0, kept: 0, hits: [] };
	const { hits, ...change } = rows[0] ?? none;
	return { change, hits };
}
