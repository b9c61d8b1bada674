import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CopyText } from './copyText.ts';

/** Fills a table that keeps its keys, for what is small. The generator fills one row a turn. */
export async function pour(
	pool: pg.Pool,
	table: string,
	columns: string,
	rows: (row: CopyText) => Generator<CopyText>,
): Promise<void> {
	const client = await pool.connect();
	try {
		const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
		await pipeline(Readable.from(pieces(rows)), stream);
	} finally {
		client.release();
	}
}

function* pieces(rows: (row: CopyText) => Generator<CopyText>): Generator<Buffer> {
	const text = new CopyText();
	for (const row of rows(text)) {
		row.end();
		if (text.size > 65_536) yield text.take();
	}
	if (text.size > 0) yield text.take();
}
