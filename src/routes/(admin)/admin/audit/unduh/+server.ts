import { Readable } from 'node:stream';
import { recordRead } from '#lib/platform/audit.server.ts';
import type { Cell } from '#lib/platform/tabular/cell.ts';
import { writeDelimited } from '#lib/platform/tabular/delimitedOut.ts';
import { writeWorkbook } from '#lib/platform/tabular/workbookOut.ts';
import { wholeTrail, type TrailEntry } from '#lib/platform/trail.server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { trailFilterIn } from '../../../../../web/trailForm.ts';
import type { RequestHandler } from './$types.js';

const HEAD = [
	'id',
	'waktu',
	'jenis',
	'perbuatan',
	'pelaku',
	'peran',
	'tujuan',
	'objek',
	'id objek',
	'tentang pegawai',
	'sebelum',
	'sesudah',
];
const MEDIA = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The trail exactly as filtered; downloading it is itself written down. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const filter = trailFilterIn(url.searchParams);
	const format = url.searchParams.get('unduh') === 'csv' ? 'csv' : 'xlsx';
	await recordRead(locals.db, actOf(locals, 'unduhan jejak audit', 'administrator'), {
		act: 'platform.trailDownloaded',
		subject: 'platform.audit_entry',
		subjectId: format,
		about: filter.aboutOfficerId,
		after: filter,
	});
	const rows = rowsOf(wholeTrail(locals.db, filter));
	const bytes = format === 'csv' ? writeDelimited(rows) : writeWorkbook('Jejak audit', rows);
	return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
		headers: {
			'content-type': MEDIA[format],
			'content-disposition': `attachment; filename="jejak-audit.${format}"`,
		},
	});
};

async function* rowsOf(entries: AsyncIterable<TrailEntry>): AsyncGenerator<Cell[]> {
	yield HEAD;
	for await (const one of entries)
		yield [
			one.id,
			one.at.toISOString(),
			one.kind,
			one.act,
			one.author,
			one.role,
			one.purpose,
			one.subject,
			one.subjectId,
			one.aboutOfficerId,
			written(one.before),
			written(one.after),
		];
}

function written(value: unknown): string | null {
	return value === null ? null : JSON.stringify(value);
}
