import { faultWords } from '#lib/hours/history/wording.ts';
import { historyColumns, mostHistoryRows, sheets, type Sheet } from '#lib/hours/index.ts';
import { checkHistory } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { principalIn } from '../../../../../web/act.server.ts';
import { isTooLarge } from '../../../../../web/checkedFile.server.ts';

const shownDefects = 100;

export const sheetIn = (form: FormData): Sheet | null =>
	sheets.find((one) => one === form.get('lembar')) ?? null;

/** Reads and checks a history; texts by field where the file itself cannot be taken. */
export async function readHistory(locals: App.Locals, sheet: Sheet, content: Buffer | null) {
	if (content === null) return { ok: false as const, texts: [m.history_file_missing()] };
	if (isTooLarge(content)) return { ok: false as const, texts: [m.history_file_large()] };
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
