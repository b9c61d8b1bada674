import { faultWords } from '#lib/hours/history/wording.ts';
import { historyColumns, mostHistoryRows, sheets, type Sheet } from '#lib/hours/index.ts';
import { checkHistory } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { principalIn } from '../../../../../web/act.server.ts';

const largest = 2_000_000;
const shownDefects = 100;

export const sheetIn = (form: FormData): Sheet | null =>
	sheets.find((one) => one === form.get('lembar')) ?? null;

/** The file just sent, or the one that was checked before, as base64 in the form. */
export async function contentIn(form: FormData): Promise<Buffer | null> {
	const checked = Buffer.from(String(form.get('diperiksa') ?? ''), 'base64');
	if (checked.length > 0) return checked;
	const file = form.get('berkas');
	if (!(file instanceof File) || file.size === 0) return null;
	return file.size > largest ? Buffer.alloc(largest + 1) : Buffer.from(await file.arrayBuffer());
}

/** Reads and checks a history; texts by field where the file itself cannot be taken. */
export async function readHistory(locals: App.Locals, sheet: Sheet, content: Buffer | null) {
	if (content === null) return { ok: false as const, texts: [m.history_file_missing()] };
	if (content.length > largest) return { ok: false as const, texts: [m.history_file_large()] };
	const table = await readSmallTable(content, historyColumns[sheet], mostHistoryRows);
	if (!table.ok) return { ok: false as const, texts: refusalTexts(table) };
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const asked = { sheet, lines: table.rows, branches, today: locals.today };
	const { wanted, known, defects } = await checkHistory(locals.db, asked);
	const told = defects
		.slice(0, shownDefects)
		.map(({ reason, ...one }) => ({ ...one, text: faultWords(reason) }));
	const wrongLines = new Set(defects.map(({ row }) => row)).size;
	return { ok: true as const, wanted, known, told, wrongLines, lines: table.rows.length };
}
