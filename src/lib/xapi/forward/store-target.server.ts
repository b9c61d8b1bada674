import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Target } from './target.ts';

const columns = sql`f.id, f.name, f.url, f.version, f.key, f.activity, f.verb, f.made_at as "madeAt",
	f.cursor, f.sent, f.sent_at as "sentAt", f.failures, f.failed_at as "failedAt",
	f.last_error as "lastError", f.next_try_at as "nextTryAt", f.stopped_at as "stoppedAt",
	f.stopped_for as "stoppedFor",
	(select count(*) from xapi.forward_refused r where r.forward_id = f.id) as refused`;

const MOST_SHOWN = 100;

export async function targetRows(db: Db): Promise<Target[]> {
	const { rows } = await sql<Target>`
		select ${columns} from xapi.forward f
		order by f.stopped_at is not null, f.id desc limit ${MOST_SHOWN}`.execute(db);
	return rows;
}

export async function targetRow(db: Db, id: number): Promise<Target | null> {
	const { rows } = await sql<Target>`
		select ${columns} from xapi.forward f where f.id = ${id}`.execute(db);
	return rows[0] ?? null;
}

export type RefusedRow = { statementId: string; status: number; reason: string; at: Date };

/** What the other store refused for good, the newest first. */
export async function refusedRows(db: Db, id: number): Promise<RefusedRow[]> {
	const { rows } = await sql<RefusedRow>`
		select statement_id as "statementId", status, reason, at from xapi.forward_refused
		where forward_id = ${id} order by at desc, statement_id limit ${MOST_SHOWN}`.execute(db);
	return rows;
}

export type NewTarget = {
	name: string;
	url: string;
	version: string;
	key: string;
	sealedSecret: string;
	activity: string | null;
	verb: string | null;
	token: string;
	at: Date;
	from: Date;
};

/** The id of the new target; null where this form was sent before. */
export async function insertTarget(tx: Tx, made: NewTarget): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		insert into xapi.forward
			(name, url, version, key, sealed_secret, activity, verb, token, made_at, cursor)
		values (${made.name}, ${made.url}, ${made.version}, ${made.key}, ${made.sealedSecret},
			${made.activity}, ${made.verb}, ${made.token}, ${made.at}, ${made.from})
		on conflict (token) do nothing returning id`.execute(tx);
	return rows[0]?.id ?? null;
}

export async function markStopped(
	tx: Tx,
	{ id, at, reason }: { id: number; at: Date; reason: string },
): Promise<boolean> {
	const { rows } = await sql`
		update xapi.forward set stopped_at = ${at}, stopped_for = ${reason}
		where id = ${id} and stopped_at is null returning id`.execute(tx);
	return rows.length > 0;
}

/** Goes on where it stopped, and at once where it had waited or given up. */
export async function markResumed(tx: Tx, id: number): Promise<boolean> {
	const { rows } = await sql`
		update xapi.forward set stopped_at = null, stopped_for = null, failures = 0, next_try_at = null
		where id = ${id} and (stopped_at is not null or failures > 0) returning id`.execute(tx);
	return rows.length > 0;
}
