import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { momentText } from './moment.server.ts';
import type { Prepared } from './prepare.server.ts';

/** No JSON text holds this character, so it may stand between two. */
const BETWEEN = '\u001e';

const listOf = (values: readonly (string | number)[]) => `{${values.join(',')}}`;

/**
 * Stores statements, their keys and their pointers in one statement of SQL, all or none. Throws with
 * the constraint that stands in the way: an id used before, a microsecond taken, a month not made.
 */
export async function insertStatements(db: Db, rows: readonly Prepared[]): Promise<void> {
	const ids = listOf(rows.map(({ id }) => id));
	const moments = listOf(rows.map(({ moment }) => momentText(moment)));
	const clients = listOf(rows.map(({ clientId }) => clientId));
	const bodies = rows.map(({ body }) => body).join(BETWEEN);
	const keys: string[] = [];
	const places: number[] = [];
	for (const [place, row] of rows.entries())
		for (const key of row.keys) {
			keys.push(key);
			places.push(place + 1);
		}
	await sql`
		with named as (
			insert into xapi.statement_id (id, stored)
			select * from unnest(${ids}::uuid[], ${moments}::timestamptz[])
		), kept as (
			insert into xapi.statement (stored, id, client_id, body)
			select stored, id, client, body from rows from (
				unnest(${moments}::timestamptz[]), unnest(${ids}::uuid[]), unnest(${clients}::int[]),
				string_to_table(${bodies}::text, ${BETWEEN}::text)
			) as given (stored, id, client, body)
		)
		insert into xapi.statement_key (key, stored)
		select key, (${moments}::timestamptz[])[place] from rows from (
			unnest(${listOf(keys)}::bigint[]), unnest(${listOf(places)}::int[])
		) as given (key, place)`.execute(db);
}

export async function ensureMonth(db: Db, moment: number): Promise<void> {
	await sql`select xapi.ensure_month(${momentText(moment).slice(0, 10)}::date)`.execute(db);
}

export type StoredStatement = { id: string; stored: string; body: string };

const storedText = sql`to_char(s.stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Statements by id, voided ones too. */
export async function statementsById(db: Db, ids: readonly string[]): Promise<StoredStatement[]> {
	const { rows } = await sql<StoredStatement>`
		select s.id, ${storedText} as stored, s.body
		from xapi.statement_id i join xapi.statement s on s.stored = i.stored
		where i.id = any(${listOf(ids)}::uuid[])`.execute(db);
	return rows;
}

/** Ids that were taken once, by statements whose month is erased. */
export async function erasedAmong(db: Db, ids: readonly string[]): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select i.id from xapi.statement_id i
		join xapi.dropped_month gone
			on gone.month = date_trunc('month', i.stored at time zone 'UTC')::date
		where i.id = any(${listOf(ids)}::uuid[])`.execute(db);
	return rows.map(({ id }) => id);
}

/** One statement, with whether it was voided and who sent it. */
export async function statementWithFate(
	db: Db,
	id: string,
): Promise<(StoredStatement & { clientId: number; isVoided: boolean }) | null> {
	const { rows } = await sql<StoredStatement & { clientId: number; isVoided: boolean }>`
		select s.id, ${storedText} as stored, s.body, s.client_id as "clientId",
			exists (select from xapi.voided v where v.id = s.id) as "isVoided"
		from xapi.statement_id i join xapi.statement s on s.stored = i.stored
		where i.id = ${id}::uuid`.execute(db);
	return rows[0] ?? null;
}
