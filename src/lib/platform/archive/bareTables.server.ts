import type pg from 'pg';
import { quoted } from './catalog.server.ts';

/** A key, index or foreign key, with the words that make it again. */
type Part = {
	kind: 'foreign key' | 'key' | 'index';
	table: string;
	schema: string;
	name: string;
	definition: string;
};

/**
 * Takes keys, indexes and triggers off the tables, in the caller's transaction: rows load many times
 * faster, and no order of tables has to be kept. Returns how to put everything back; a foreign key
 * is then checked against every row.
 */
export async function bareTables(
	client: pg.ClientBase,
	tables: readonly string[],
): Promise<(onPart: (share: number) => void) => Promise<void>> {
	const parts = await partsOf(client, tables);
	for (const kind of ['foreign key', 'key', 'index'] as const)
		for (const part of parts.filter((one) => one.kind === kind))
			await client.query(
				kind === 'index'
					? `drop index ${quoted(`${part.schema}.${part.name}`)}`
					: `alter table ${part.table} drop constraint ${quoted(part.name)}`,
			);
	for (const table of tables)
		await client.query(`alter table ${quoted(table)} disable trigger user`);
	return async (onPart) => {
		await client.query("set local maintenance_work_mem = '512MB'");
		let done = 0;
		for (const kind of ['key', 'index', 'foreign key'] as const)
			for (const part of parts.filter((one) => one.kind === kind)) {
				await client.query(
					kind === 'index'
						? part.definition
						: `alter table ${part.table} add constraint ${quoted(part.name)} ${part.definition}`,
				);
				onPart((done += 1) / parts.length);
			}
		for (const table of tables)
			await client.query(`alter table ${quoted(table)} enable trigger user`);
	};
}

async function partsOf(client: pg.ClientBase, tables: readonly string[]): Promise<Part[]> {
	const { rows } = await client.query<Part>(
		`with bare as (select name::regclass as id from unnest($1::text[]) as name)
		select case contype when 'f' then 'foreign key' else 'key' end as kind,
			conrelid::regclass::text as table, '' as schema, conname as name,
			pg_get_constraintdef(oid) as definition
		from pg_constraint where contype in ('p', 'u', 'x', 'f') and coninhcount = 0 and conrelid in (select id from bare)
		union all
		select 'index', indrelid::regclass::text, n.nspname, c.relname, pg_get_indexdef(indexrelid)
		from pg_index
		join pg_class c on c.oid = indexrelid
		join pg_namespace n on n.oid = c.relnamespace
		where indrelid in (select id from bare)
			and not exists (select from pg_constraint k where k.conindid = indexrelid and k.contype in ('p', 'u', 'x'))
		order by 1, 2, 4`,
		[tables.map(quoted)],
	);
	return rows;
}
