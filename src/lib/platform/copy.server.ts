import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CompiledQuery } from 'kysely';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tx } from './database.server.ts';

/**
 * COPY inside a transaction that Kysely runs: `statement` is `copy … from stdin`, the pieces are
 * its text format. Kysely hides its connection but hands what it is given as a query to pg, and pg
 * takes a stream there; so the rows travel in the same transaction as everything else.
 */
export async function copyInto(tx: Tx, statement: string, pieces: Iterable<Buffer>): Promise<void> {
	const stream = copyFrom(statement);
	await tx.executeQuery(CompiledQuery.raw(stream as unknown as string));
	await pipeline(Readable.from(pieces), stream);
}

/** A cell in COPY's text format. copyText(null) → '\\N' */
export function copyText(value: string | number | boolean | null): string {
	if (value === null) return '\\N';
	if (typeof value !== 'string') return String(value);
	return /[\\\t\n\r]/.test(value)
		? value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] as string)
		: value;
}

const escapes: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\t': '\\t',
	'\n': '\\n',
	'\r': '\\r',
};
