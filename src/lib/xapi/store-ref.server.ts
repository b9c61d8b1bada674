import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Prepared } from './prepare.server.ts';
import { momentText } from './moment.server.ts';

export async function insertRefs(db: Db, rows: readonly Prepared[]): Promise<void> {
	for (const { id, target, moment } of rows)
		if (target !== null)
			await sql`
				insert into xapi.statement_ref (target, id, stored)
				values (${target}::uuid, ${id}::uuid, ${momentText(moment)}::timestamptz)
				on conflict do nothing`.execute(db);
}

/** Those among these that point at another, and whatever points at these, however far; each once. */
export async function idsThatPoint(db: Db, ids: readonly string[]): Promise<string[]> {
	const given = `{${ids.join(',')}}`;
	const { rows } = await sql<{ id: string }>`
		with recursive pointing as (
			select id from xapi.statement_ref where target = any(${given}::uuid[])
			union
			select r.id from xapi.statement_ref r join pointing p on p.id = r.target
		)
		select id from pointing
		union
		select id from xapi.statement_ref where id = any(${given}::uuid[])`.execute(db);
	return rows.map(({ id }) => id);
}

/** A statement and whatever it points at, however far; bodies as stored. */
export async function chainFrom(db: Db, id: string): Promise<{ id: string; body: string }[]> {
	const { rows } = await sql<{ id: string; body: string }>`
		with recursive chain as (
			select ${id}::uuid as id
			union
			select r.target from xapi.statement_ref r join chain c on c.id = r.id
		)
		select s.id, s.body from chain c
		join xapi.statement_id i on i.id = c.id join xapi.statement s on s.stored = i.stored`.execute(db);
	return rows;
}

/** Further keys of a statement; those that it has already stay as they are. */
export async function addKeys(db: Db, id: string, keys: readonly string[]): Promise<void> {
	await sql`
		insert into xapi.statement_key (key, stored)
		select k, i.stored from xapi.statement_id i, unnest(${`{${keys.join(',')}}`}::bigint[]) as k
		where i.id = ${id}::uuid on conflict do nothing`.execute(db);
}

export async function insertVoided(
	db: Db,
	{ id, byId, at }: { id: string; byId: string; at: Date },
): Promise<void> {
	await sql`
		insert into xapi.voided (id, by_id, at) values (${id}::uuid, ${byId}::uuid, ${at})
		on conflict do nothing`.execute(db);
}

export async function dropVoided(db: Db, ids: readonly string[]): Promise<void> {
	await sql`delete from xapi.voided where id = any(${`{${ids.join(',')}}`}::uuid[])`.execute(db);
}

/** Until the end of the transaction nobody else voids. */
export async function lockVoiding(tx: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('xapi.voiding'))`.execute(tx);
}
