import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Act } from '../../platform/act.server.ts';
import { recordRead } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { consistentThrough } from '../moment.server.ts';
import { exportPage, placeOf } from './store-export.server.ts';
import type { ExportWish } from './wish.ts';

const PAGE = 500;

export type Exported =
	| { readonly ok: true; readonly bytes: ReadableStream<Uint8Array> }
	| { readonly ok: false; readonly reason: 'noSuchStatement' };

/**
 * Statements as lines of JSON in gzip, in the order in which they were stored, each as it came. A
 * page is read when the reader has taken the one before: any number needs the memory of one page.
 */
export async function exportStatements(act: Act, wish: ExportWish): Promise<Exported> {
	const after = wish.after === null ? null : await placeOf(act.db, wish.after);
	if (wish.after !== null && after === null) return { ok: false, reason: 'noSuchStatement' };
	await recordRead(act.db, act, {
		act: 'xapi.statementsExported',
		subject: 'xapi.statement',
		subjectId: wish.from?.slice(0, 7) ?? 'all',
		after: wish,
	});
	const until = consistentThrough(act.now).toISOString();
	const lines = Readable.from(linesOf(act.db, wish, { after, until }), { objectMode: false });
	const gzip = createGzip({ level: 6 });
	lines.on('error', (fault) => gzip.destroy(fault));
	gzip.on('close', () => lines.destroy());
	return { ok: true, bytes: Readable.toWeb(lines.pipe(gzip)) as ReadableStream<Uint8Array> };
}

async function* linesOf(
	db: Db,
	wish: ExportWish,
	place: { after: string | null; until: string },
): AsyncGenerator<string> {
	let { after } = place;
	for (;;) {
		const rows = await exportPage(db, wish, { ...place, after, limit: PAGE });
		if (rows.length > 0) yield `${rows.map(({ body }) => body).join('\n')}\n`;
		if (rows.length < PAGE) return;
		after = rows.at(-1)?.stored ?? after;
	}
}
