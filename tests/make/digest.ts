import { sql } from 'kysely';
import { quoted, tablesOf } from '../../src/lib/platform/archive/catalog.server.ts';
import type { Database } from '../../src/lib/platform/database.server.ts';

/** Rows and content of every table of the product, whatever the order of the rows. */
export async function digestsOf(house: Database): Promise<Record<string, string>> {
	const client = await house.pool.connect();
	const tables = await tablesOf(client).finally(() => client.release());
	const digests: Record<string, string> = {};
	for (const { name } of tables) {
		const { rows } = await sql<{ digest: string }>`
			select count(*) || ':' || coalesce(sum(hashtextextended(row::text, 0)::numeric), 0) as digest
			from ${sql.raw(quoted(name))} as row`.execute(house.db);
		digests[name] = rows[0]?.digest ?? '';
	}
	return digests;
}

/** Keys, indexes, triggers, views and grants in words: what a restore must leave as a start makes it. */
export async function schemaOf(house: Database): Promise<string[]> {
	const { rows } = await sql<{ line: string }>`
		select line from (
			select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
			from pg_constraint where conrelid <> 0
			union all select indexdef from pg_indexes
			union all select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
			union all select schemaname || '.' || viewname || ' ' || definition from pg_views
			union all select oid::regclass || ' ' || relkind::text || coalesce(relacl::text, '') from pg_class where relkind in ('r', 'v', 'S')
		) all_lines
		where line !~ '(pg_catalog|information_schema|pg_toast)' order by 1`.execute(house.db);
	return rows.map((row) => row.line);
}
