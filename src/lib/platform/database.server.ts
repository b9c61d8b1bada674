import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { keepPlans } from './keptPlans.server.ts';
import type { DB } from './tables.ts';

/** The handle every store takes first: the pool, or the transaction of the verb that is running. */
export type Db = Kysely<DB> | Transaction<DB>;
export type Tx = Transaction<DB>;
export type Database = { db: Kysely<DB>; pool: pg.Pool; close: () => Promise<void> };

const asText = (text: string) => text;
const parsers: Record<number, (text: string) => unknown> = {
	[pg.types.builtins.INT8]: Number,
	[pg.types.builtins.NUMERIC]: Number,
	[pg.types.builtins.DATE]: asText,
	[pg.types.builtins.TIME]: asText,
};

/** bigint and numeric are read as numbers, dates as 'YYYY-MM-DD', instants as Date. */
const types: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format: 'text' | 'binary') =>
		parsers[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** A statement that takes longer than this is a fault, not a wait. */
const SLOWEST_STATEMENT_MS = 30_000;

export function openDatabase(
	url: string,
	connections = 10,
	slowestMs = SLOWEST_STATEMENT_MS,
): Database {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		types,
		statement_timeout: slowestMs,
		idle_in_transaction_session_timeout: Math.max(slowestMs, SLOWEST_STATEMENT_MS),
		application_name: 'mumpuni',
	});
	pool.on('connect', keepPlans);
	// A server that restarts drops idle connections; the next query opens a new one.
	pool.on('error', () => undefined);
	// The same while a connection is lent out: its next statement fails, and that is who must know.
	pool.on('connect', (client) => client.on('error', () => undefined));
	const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
	return { db, pool, close: () => db.destroy() };
}

/**
 * The transaction of one verb as the handle for others: what they begin belongs to it, so that many
 * acts stand or fall together.
 */
export function within(tx: Tx): Db {
	return new Proxy(tx, {
		get(target, name) {
			if (name === 'transaction')
				return () => ({ execute: (work: (inner: Tx) => unknown) => work(target) });
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
