import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { viewOfOffice } from '../ikm/results.server.ts';
import { tellsParts } from '../ikm/rules-closing.ts';
import { codeOf } from '../ikm/span.ts';
import type { Span } from '../ikm/span.ts';
import type { Sheet } from './sheet.ts';

const traits = sql`(select coalesce(jsonb_agg(jsonb_build_object('trait', t.trait, 'value', t.value,
		'answers', t.answers) order by t.answers desc, t.value), '[]')
	from satisfaction.figure_trait t
	where t.office_id = w.office_id and t.span = w.span and t.from_month = w.from_month)`;

/** The sheet of an office for a period, published or not. */
export async function sheetOf(db: Db, officeId: number, span: Span): Promise<Sheet> {
	const { rows } = await sql<Omit<Sheet, 'span'>>`
		select s.published_at as "publishedAt", ${traits} as traits
		from (select ${officeId}::bigint as office_id, ${span.kind}::text as span,
			${span.from}::date as from_month) w
		left join satisfaction.sheet s using (office_id, span, from_month)`.execute(db);
	return { span, publishedAt: null, traits: [], ...rows[0] };
}

/** The sheet that was published last, or null. */
export async function latestSheet(db: Db, officeId: number): Promise<Sheet | null> {
	const { rows } = await sql<Sheet>`
		select jsonb_build_object('kind', w.span, 'from', w.from_month) as span,
			w.published_at as "publishedAt", ${traits} as traits
		from satisfaction.sheet w
		where w.office_id = ${officeId}
		order by w.published_at desc, w.from_month desc limit 1`.execute(db);
	return rows[0] ?? null;
}

export type SheetPublished =
	{ ok: true } | { ok: false; reason: 'resultHidden' | 'periodTooShort' };

/** Publishes the sheet of a closed period; a second time changes nothing. */
export async function publishSheet(
	act: Act,
	{ officeId, span }: { officeId: number; span: Span },
): Promise<SheetPublished> {
	if (!tellsParts(span)) return { ok: false, reason: 'periodTooShort' };
	const { current } = await viewOfOffice(act.db, officeId, span);
	if (current === null) return { ok: false, reason: 'resultHidden' };
	return act.db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ span: string }>`
			insert into satisfaction.sheet (office_id, span, from_month, published_at, published_by)
			values (${officeId}, ${span.kind}, ${span.from}, ${act.now},
				${act.who.kind === 'officer' ? act.who.officerId : null})
			on conflict do nothing returning span`.execute(tx);
		if (rows.length > 0)
			await record(tx, act, {
				act: 'satisfaction.sheetPublished',
				subject: 'satisfaction.sheet',
				subjectId: `${officeId} ${codeOf(span)}`,
				after: { officeId, period: codeOf(span), index: current.index, answers: current.answers },
			});
		return { ok: true };
	});
}
