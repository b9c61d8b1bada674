import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { ImportRun } from './import.ts';
import type { Now } from './rules-import.ts';

/** A run of an office, or null for one of another office. */
export async function importRun(
	db: Db,
	{ officeId, id }: { officeId: number; id: number },
	lock = false,
): Promise<ImportRun | null> {
	const { rows } = await sql<ImportRun>`
		select id, file_name as "fileName", sent_at as "sentAt", applied_at as "appliedAt", rows, defects
		from counter.catalogue_import where id = ${id} and office_id = ${officeId}
		${lock ? sql`for update` : sql``}`.execute(db);
	return rows[0] ?? null;
}

/** What an office offers and says now, by code: the draft where there is one. One statement. */
export async function catalogueNow(
	db: Db,
	officeId: number,
	today: Day,
): Promise<Map<string, Now>> {
	const { rows } = await sql<Now & { code: string }>`
		select s.code, s.name, o.hidden, o.aliases, case when o.season_from is not null
				then jsonb_build_object('from', o.season_from, 'to', o.season_to) end as season,
			counter.standard_text(coalesce(draft, st)) as text
		from counter.office_service o
		join counter.service s on s.id = o.service_id
		cross join lateral counter.standard_on(s.id, ${officeId}, ${today}) st
		left join counter.standard draft on draft.service_id = s.id and draft.office_id = ${officeId}
			and draft.valid_from is null and draft.withdrawn_at is null
		where o.office_id = ${officeId} and s.valid_to is null
		order by s.code`.execute(db);
	return new Map(rows.map(({ code, ...now }) => [code, now]));
}
