import { sheetHead, sheetRow, sheets, type Sheet } from '#lib/hours/index.ts';
import { everyFact } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { yearOf } from '#lib/time/index.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import type { RequestHandler } from './$types.js';

/** Histories of learning for SIASN, or the plain sheet. The reading is noted before the first row leaves. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const asked = url.searchParams.get('lembar');
	const sheet = sheets.find((one) => one === asked) ?? 'kursus';
	const text = url.searchParams.get('tahun') ?? '';
	const year = /^20\d\d$/.test(text) ? Number(text) : yearOf(locals.today);
	const format = formatIn(url);
	await recordRead(locals.db, actOf(locals, 'ekspor riwayat belajar', 'organiser'), {
		act: 'hours.exported',
		subject: 'people.unit',
		subjectId: branches.join(','),
		after: { sheet, year, format },
	});
	const facts = everyFact(locals.db, branches, year);
	return tableFile(format, `${sheet}-${year}`, rowsOf(sheet, facts));
};

async function* rowsOf(sheet: Sheet, facts: ReturnType<typeof everyFact>) {
	yield sheetHead(sheet);
	for await (const fact of facts) {
		const row = sheetRow(sheet, fact);
		if (row) yield row;
	}
}
