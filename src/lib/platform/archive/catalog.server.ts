import type pg from 'pg';
import { ROOMS } from '../migration.server.ts';
import type { ArchivedTable, Manifest } from './manifest.ts';

/** The schemas that the product's own migrations make, in the order in which they are made. */
export const SCHEMAS = ['platform', 'identity', ...ROOMS, 'xapi', 'xapi_month'];

/** The queue's schema belongs to its package; its own list of migrations stays where it is. */
const QUEUE = 'graphile_worker';
const NOT_ARCHIVED = ['graphile_worker.migrations'];

/** Every table of the product with the columns that hold data; generated ones are computed again. */
export async function tablesOf(client: pg.ClientBase): Promise<ArchivedTable[]> {
	const { rows } = await client.query<ArchivedTable>(
		`select n.nspname || '.' || c.relname as name,
			array_agg(a.attname::text order by a.attnum) as columns
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
			and a.attgenerated = ''
		where c.relkind = 'r'
			and (n.nspname = any($1) or (n.nspname = 'public' and c.relname = 'migration'))
			and n.nspname || '.' || c.relname <> all($2)
		group by 1 order by 1`,
		[[...SCHEMAS, QUEUE], NOT_ARCHIVED],
	);
	return rows;
}

/** Bytes of each table on disk, by name: what a progress bar can know beforehand. */
export async function sizesOf(
	client: pg.ClientBase,
	tables: readonly ArchivedTable[],
): Promise<Map<string, number>> {
	const { rows } = await client.query<{ name: string; bytes: string }>(
		'select name, pg_relation_size(name::regclass) as bytes from unnest($1::text[]) as name',
		[tables.map((table) => table.name)],
	);
	return new Map(rows.map((row) => [row.name, Number(row.bytes)]));
}

/** Where every sequence stands. Read it after the tables: a sequence ahead of them does no harm. */
export async function sequencesOf(client: pg.ClientBase): Promise<Manifest['sequences']> {
	const { rows } = await client.query<{ name: string; last: string }>(
		`select schemaname || '.' || sequencename as name, last_value as last from pg_sequences
		where schemaname = any($1) and last_value is not null order by 1`,
		[[...SCHEMAS, QUEUE]],
	);
	return rows.map((row) => ({ name: row.name, last: Number(row.last) }));
}

/** `plan.goal (id, "order")`: a table and its columns as COPY wants them. */
export function copyTarget({ name, columns }: ArchivedTable): string {
	return `${quoted(name)} (${columns.map((column) => quoteOne(column)).join(', ')})`;
}

/** quoted('identity.user') → '"identity"."user"' */
export function quoted(name: string): string {
	return name.split('.').map(quoteOne).join('.');
}

function quoteOne(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
