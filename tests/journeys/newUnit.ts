import pg from 'pg';
import { databaseUrl } from '../make/product.ts';

/** A PTSP unit below the top of the tree, as an import of the roster would bring it. */
export async function aNewUnit(dataFolder: string, name: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl({ dataFolder }) });
	await client.connect();
	await client.query(
		`with made as (
			insert into people.unit (code, name, kind, parent_id)
			select 'PTSP-BARU-' || count(*), $1, 'up ptsp', min(id) filter (where parent_id is null)
			from people.unit returning id, parent_id
		)
		insert into people.unit_ancestor (unit_id, ancestor_id, depth)
		select id, id, 0 from made union all select id, parent_id, 1 from made`,
		[name],
	);
	await client.end();
}
