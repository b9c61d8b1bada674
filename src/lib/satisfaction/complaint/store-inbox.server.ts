import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { isByLimit } from './rules-inbox.ts';
import type { ExportRow } from './crm.ts';
import type { InboxFilter, InboxRow } from './inbox.ts';

/** The complaints of the offices of some units, as one filter wants them. */
export type InboxQuery = InboxFilter & { readonly unitIds: readonly number[]; readonly today: Day };

const from = sql`
	satisfaction.complaint_case held
	join satisfaction.complaint c on c.id = held.complaint_id
	join counter.office_card office on office.office_id = held.office_id`;

function chosen({ unitIds, status, limit, element, today }: InboxQuery): RawBuilder<unknown> {
	return sql`
		held.office_id in (select office_id from counter.office_card where unit_id = any(${[...unitIds]}::bigint[]))
		${status === 'all' ? sql`` : status === 'open' ? sql`and held.status <> 'Selesai'` : sql`and held.status = ${status}`}
		${status !== 'all' && status !== 'open' && status !== 'Selesai' ? sql`and held.status <> 'Selesai'` : sql``}
		${limit === 'near' ? sql`and held.near_on <= ${today} and held.due_on >= ${today}` : sql``}
		${limit === 'broken' ? sql`and held.due_on < ${today}` : sql``}
		${element === null ? sql`` : element === 'none' ? sql`and held.element is null` : sql`and held.element = ${element}`}`;
}

type Place = { readonly cursor: string | null; readonly back: boolean; readonly rows: number };

/** The rows beyond a cursor in the order of the filter, forwards or back. */
function ordered(query: InboxQuery, place: Place): RawBuilder<unknown> {
	const byLimit = isByLimit(query);
	const forward = byLimit !== place.back;
	const direction = forward ? sql`asc` : sql`desc`;
	const order = byLimit
		? sql`held.due_on ${direction}, held.complaint_id ${direction}`
		: sql`held.complaint_id ${direction}`;
	return sql`where ${chosen(query)} ${beyond(place.cursor, byLimit, forward)}
		order by ${order} limit ${place.rows}`;
}

export async function inboxRows(db: Db, query: InboxQuery, place: Place): Promise<InboxRow[]> {
	const { rows } = await sql<InboxRow>`
		select c.id, c.kind, c.privacy, held.status, held.round, held.element, office.name as "officeName",
			held.received_on as "receivedOn", held.near_on as "nearOn", held.due_on as "dueOn",
			left(c.body, 140) as start
		from ${from} ${ordered(query, place)}`.execute(db);
	return rows;
}

/** The same rows with what an export carries: no contact, and no text of what is confidential. */
export async function exportRows(db: Db, query: InboxQuery, place: Place): Promise<ExportRow[]> {
	const { rows } = await sql<ExportRow>`
		select c.id, crm.number as "crmNumber", c.kind, held.status, held.round, held.element,
			office.name as "officeName", service.name as "serviceName", c.received_at as "receivedAt",
			held.due_on as "dueOn", held.finished_at as "finishedAt",
			case when c.privacy <> 'rahasia' then c.body end as body
		from ${from}
		left join counter.service_card service on service.service_id = c.service_id
		left join satisfaction.complaint_crm crm on crm.complaint_id = c.id
		${ordered(query, place)}`.execute(db);
	return rows;
}

function beyond(cursor: string | null, byLimit: boolean, forward: boolean): RawBuilder<unknown> {
	if (cursor === null) return sql``;
	const [day = '', id = ''] = byLimit ? cursor.split('_') : ['', cursor];
	const due = parseDay(day);
	if (!/^[1-9]\d{0,14}$/.test(id) || (byLimit && due === null)) return sql``;
	const than = forward ? sql`>` : sql`<`;
	return byLimit
		? sql`and (held.due_on, held.complaint_id) ${than} (${due}::date, ${id}::bigint)`
		: sql`and held.complaint_id ${than} ${id}::bigint`;
}

const most = 1_000;

/** How many there are, counted up to a thousand. */
export async function countInbox(db: Db, query: InboxQuery): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from (select from ${from} where ${chosen(query)} limit ${most}) found`.execute(
		db,
	);
	return rows[0]?.n ?? 0;
}
