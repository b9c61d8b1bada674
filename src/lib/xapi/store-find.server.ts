import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Each group of keys must be met by one of its keys; the rarest group comes first. */
export type Search = {
	readonly groups: readonly (readonly string[])[];
	readonly clientId: number | null;
	readonly since: string | null;
	readonly until: string | null;
	readonly ascending: boolean;
	/** where the page before ended, as `stored` says it */
	readonly after: string | null;
	readonly limit: number;
};
export type FoundRow = { stored: string; body: string };

/** The statements of one page, in the order in which they were stored. */
export async function findStatements(db: Db, search: Search): Promise<FoundRow[]> {
	const [first, ...others] = search.groups;
	const { ascending } = search;
	const from = ascending ? (search.after ?? search.since) : search.since;
	const before = ascending ? null : search.after;
	const range = sql`
		${from ? sql`and k.stored > ${from}::timestamptz` : sql``}
		${before ? sql`and k.stored < ${before}::timestamptz` : sql``}
		${search.until ? sql`and k.stored <= ${search.until}::timestamptz` : sql``}`;
	const walks = (first ?? []).map(
		(key) => sql`select k.stored from xapi.statement_key k where k.key = ${key}::bigint ${range}`,
	);
	const source = first
		? sql`(${sql.join(walks, sql` union all `)}) f join xapi.statement s on s.stored = f.stored`
		: sql`(select k.stored, k.id, k.client_id, k.body from xapi.statement k where true ${range}) s`;
	const place = first ? sql`f.stored` : sql`s.stored`;
	const met = others.map(
		(keys) => sql`and exists (select from xapi.statement_key o
			where o.stored = s.stored and o.key in (${sql.join(keys.map((key) => sql`${key}::bigint`))}))`,
	);
	const mine = search.clientId === null ? sql`` : sql`and s.client_id = ${search.clientId}::int`;
	const order = ascending ? sql`asc` : sql`desc`;
	const query: RawBuilder<FoundRow> = sql`
		select to_char(s.stored at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as stored, s.body
		from ${source}
		where not exists (select from xapi.voided v where v.id = s.id) ${mine}
		${sql.join(met, sql` `)}
		order by ${place} ${order} limit ${search.limit}`;
	return (await query.execute(db)).rows;
}
