import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Files } from '../platform/files.server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Cell } from '../platform/tabular/cell.ts';
import { writeDelimited } from '../platform/tabular/delimitedOut.ts';
import { writeWorkbook } from '../platform/tabular/workbookOut.ts';
import { storeUpload } from '../platform/upload.server.ts';
import { reportLetter } from './letters.ts';
import type { Report } from './report.ts';
import { nextDay } from './rules-due.ts';
import { ROWS } from './spec.ts';
import { reportFor } from './store-report.server.ts';
import { branchesToday } from './store-share.server.ts';
import { dueSubscriptions, endSubscriptionRow, moveOn } from './store-subscription.server.ts';
import type { Due } from './store-subscription.server.ts';
import { reportTable } from './table.server.ts';

export const SEND_JOB = 'reports.send';

const AT_ONCE = 50;
const KEPT_DAYS = 7;
const MEDIA = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
} as const;

/**
 * Sends what is due. Whoever may not read any more gets nothing, and the letters end. One that fails
 * holds up no other; the job then fails with it, and is tried again.
 */
export async function sendReports(act: Act, files: Files): Promise<void> {
	const faults: unknown[] = [];
	const next = (after: number) => dueSubscriptions(act.db, act.today, { after, limit: AT_ONCE });
	for (let due = await next(0); due.length > 0; due = await next(due.at(-1)?.id ?? 0))
		for (const one of due)
			await sendOne(act, files, one).catch((fault: unknown) => faults.push(fault));
	const [first] = faults;
	if (faults.length > 0)
		throw new AggregateError(faults, `${faults.length} reports not sent: ${String(first)}`);
}

async function sendOne(act: Act, files: Files, due: Due): Promise<void> {
	const { officerId, reportId } = due;
	const branches = await branchesToday(act.db, officerId, act.today);
	const reader = { officerId, branches };
	const report = branches.length > 0 ? await reportFor(act.db, reader, reportId) : null;
	const address = await addressOf(act.db, officerId);
	if (!report || address === null) {
		await endFor(act, due, report ? 'noAddress' : 'mayNotRead');
		return;
	}
	const counted = { rows: -1 };
	const table = reportTable(act.db, reader, report.spec, ROWS.letter);
	const content = await fileOf(due.format, report.title, countedIn(table, counted));
	const upload = { name: fileName(report, act, due.format), mediaType: MEDIA[due.format], content };
	const kept = { purpose: 'laporan terjadwal', keptDays: KEPT_DAYS };
	const fileId = await storeUpload(act, files, upload, kept);
	await act.db.transaction().execute(async (tx) => {
		const nextOn = nextDay(due.every, act.today);
		const on = { due, nextOn, rows: counted.rows, at: act.now };
		if (!(await moveOn(tx, on))) return;
		const letter = reportLetter(report, { rows: counted.rows, most: ROWS.letter, nextOn });
		await post(tx, act, { key: `report:${due.id}:${due.nextOn}`, to: address, letter, fileId });
		await record(tx, act, {
			...{ act: 'reports.sent', subject: 'reports.report', subjectId: reportId },
			about: officerId,
			after: { spec: report.spec, rows: counted.rows, format: due.format },
		});
	});
}

async function endFor(act: Act, { officerId, reportId }: Due, why: 'mayNotRead' | 'noAddress') {
	await act.db.transaction().execute(async (tx) => {
		if (!(await endSubscriptionRow(tx, { reportId, officerId, at: act.now, why }))) return;
		const about = { subject: 'reports.report', subjectId: reportId, about: officerId };
		await record(tx, act, { act: 'reports.unsubscribed', ...about, after: { why } });
	});
}

function fileName({ title }: Report, { today }: Act, format: string): string {
	const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['laporan'];
	return `${words.join('-').slice(0, 60)}-${today}.${format}`;
}

async function fileOf(format: 'xlsx' | 'csv', title: string, rows: AsyncIterable<readonly Cell[]>) {
	const sheet = title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
	const pieces: Uint8Array[] = [];
	for await (const piece of format === 'csv' ? writeDelimited(rows) : writeWorkbook(sheet, rows))
		pieces.push(piece);
	return Buffer.concat(pieces);
}

/** Counts rows on their way, without the head. */
async function* countedIn(table: AsyncIterable<readonly Cell[]>, into: { rows: number }) {
	for await (const row of table) {
		into.rows += 1;
		yield row;
	}
}
