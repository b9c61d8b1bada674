import type pg from 'pg';
import { heavyTables } from './heavyTables.ts';

/** A key, foreign key or index of a heavy table, with the words that make it again. */
export type Dropped = {
	readonly kind: 'key' | 'index' | 'foreign key';
	readonly table: string;
	readonly name: string;
	readonly definition: string;
};

/** Everything of the heavy tables that slows a load down, keys first. */
export async function slowParts(client: pg.ClientBase): Promise<Dropped[]> {
	const { rows } = await client.query<Dropped>(
		`with heavy as (select unnest($1::regclass[]) as id)
		select case contype when 'f' then 'foreign key' else 'key' end as kind,
			conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
		from pg_constraint
		where (contype in ('p', 'u') and conrelid in (select id from heavy))
			or (contype = 'f' and (conrelid in (select id from heavy) or confrelid in (select id from heavy)))
		union all
		select 'index', indrelid::regclass::text, class.relname, pg_get_indexdef(indexrelid)
		from pg_index join pg_class class on class.oid = indexrelid
		where indrelid in (select id from heavy)
			and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
		order by 1, 2, 3`,
		[Object.keys(heavyTables)],
	);
	return rows;
}

/** Takes the parts off; harmless where a part is already gone. Foreign keys go before their keys. */
export async function takeOff(client: pg.ClientBase, parts: readonly Dropped[]): Promise<void> {
	for (const kind of ['foreign key', 'key', 'index'] as const) {
		for (const part of parts) {
			if (part.kind !== kind) continue;
			await client.query(
				kind === 'index'
					? `drop index if exists ${schemaOf(part.table)}.${quoted(part.name)}`
					: `alter table ${part.table} drop constraint if exists ${quoted(part.name)}`,
			);
		}
	}
	await client.query(
		'alter table hours.posting disable trigger entry_balances, disable trigger posting_adds_up',
	);
}

/**
 * Builds all parts again; a foreign key is checked against every row, so a wrong load cannot pass.
 *
 * Keys and indexes first, over two connections, the tables with the most work ahead.
 */
export async function putBack(
	pool: pg.Pool,
	parts: readonly Dropped[],
	onPart: (done: number, of: number) => void,
): Promise<void> {
	let done = 0;
	const build = async (client: pg.ClientBase, part: Dropped): Promise<void> => {
		await client.query(
			part.kind === 'index'
				? part.definition
				: `alter table ${part.table} add constraint ${quoted(part.name)} ${part.definition}`,
		);
		onPart((done += 1), parts.length);
	};
	for (const kinds of [['key', 'index'], ['foreign key']]) {
		const waiting = byTable(parts.filter((part) => kinds.includes(part.kind)));
		await Promise.all(
			[1, 2].map(async () => {
				const client = await pool.connect();
				try {
					await client.query("set maintenance_work_mem = '512MB'");
					for (let table = waiting.shift(); table; table = waiting.shift()) {
						for (const part of table) await build(client, part);
					}
				} finally {
					client.release();
				}
			}),
		);
	}
	await pool.query(
		'alter table hours.posting enable trigger entry_balances, enable trigger posting_adds_up',
	);
	await pool.query('select hours.recount()');
}

const mostWork = ['counter.period', 'counter.visit', 'counter.officer_day'];

function byTable(parts: readonly Dropped[]): Dropped[][] {
	const tables = Map.groupBy(parts, (part) => part.table);
	const rank = (table: string): number => (mostWork.indexOf(table) + 4) % 4;
	return [...tables].toSorted(([a], [b]) => rank(a) - rank(b)).map(([, own]) => own);
}

function schemaOf(table: string): string {
	return table.split('.')[0] ?? table;
}

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
