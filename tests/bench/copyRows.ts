import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { siasnColumns } from '../../src/lib/people/roster/columns.ts';

/** The same file by COPY alone, unread and unchecked, into a table of text: what the database can do. */
export async function copyRows(ownerUrl: string, path: string): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const columns = siasnColumns.map((column) => `${pg.escapeIdentifier(column)} text`);
	await client.query(`create table public.bare_roster (${columns.join(', ')})`);
	const sink = client.query(
		copyFrom('copy public.bare_roster from stdin with (format csv, header)'),
	);
	await pipeline(createReadStream(path), sink);
	await client.query('drop table public.bare_roster');
	await client.end();
}
