import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { ContentStock, FormPart, OfferedForm, TestForm } from './testForm.ts';

const parts = sql`(select jsonb_agg(jsonb_build_object('content', p.content, 'items', p.items)
	order by p.content) from competency.test_form_part p where p.form_id = f.id) as parts`;

/** Fixed tests of a competency, the newest first. */
export async function testForms(db: Db, competencyCode: string): Promise<TestForm[]> {
	const { rows } = await sql<TestForm>`
		select f.id, f.title, f.minutes, ${parts}, f.opened_at as "openedAt", f.closed_at as "closedAt",
			(select count(*)::integer from competency.sitting s where s.form_id = f.id) as sittings
		from competency.test_form f join competency.competency c on c.id = f.competency_id
		where c.code = ${competencyCode} order by f.id desc limit 50`.execute(db);
	return rows;
}

/** Open fixed tests in what the post of an officer demands. */
export async function formsFor(db: Db, officerId: number): Promise<OfferedForm[]> {
	const { rows } = await sql<OfferedForm>`
		select f.id, f.title, f.minutes, c.code as "competencyCode",
			(select sum(p.items)::integer from competency.test_form_part p
				where p.form_id = f.id) as items
		from competency.need n
		join competency.test_form f on f.competency_id = n.competency_id and f.closed_at is null
		join competency.competency c on c.id = n.competency_id
		where n.officer_id = ${officerId} order by f.id`.execute(db);
	return rows;
}

/** An open fixed test of a competency with its plan. */
export async function openForm(
	db: Db,
	at: { formId: number; competencyId: number },
): Promise<{ minutes: number; parts: FormPart[] } | null> {
	const { rows } = await sql<{ minutes: number; parts: FormPart[] }>`
		select f.minutes, ${parts} from competency.test_form f
		where f.id = ${at.formId} and f.competency_id = ${at.competencyId} and f.closed_at is null`.execute(
		db,
	);
	return rows[0] ?? null;
}

/** How many approved items each content of a competency has. */
export async function contentStock(db: Db, competencyCode: string): Promise<ContentStock[]> {
	const { rows } = await sql<ContentStock>`
		select i.content, count(*)::integer as approved
		from competency.item i join competency.competency c on c.id = i.competency_id
		where c.code = ${competencyCode} and i.retired_at is null and exists (
			select from competency.item_version v where v.item_id = i.id and (
				select verdict from competency.item_review r where r.item_id = v.item_id
					and r.version = v.version order by r.id desc limit 1) = 'approved')
		group by i.content order by i.content limit 60`.execute(db);
	return rows;
}
