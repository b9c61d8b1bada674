import { faultWords } from '#lib/hours/history/wording.ts';
import { historyColumns, mostHistoryRows, sheets, type Sheet } from '#lib/hours/index.ts';
import { checkHistory } from '#lib/hours/server.ts';
import * as m from '#lib/words/messages.js';
import { linesIn, officersIn, toldOf } from '../../../../../web/checkedLines.server.ts';

export const sheetIn = (form: FormData): Sheet | null =>
	sheets.find((one) => one === form.get('lembar')) ?? null;

/** Reads and checks a history: what would be written, and what its sender is told of it. */
export async function readHistory(locals: App.Locals, sheet: Sheet, form: FormData) {
	const missing = m.history_file_missing();
	const read = await linesIn(form, historyColumns[sheet], { most: mostHistoryRows, missing });
	if (!read.ok) return read;
	const { lines, content } = read;
	const officers = await officersIn(locals, lines);
	const asked = { sheet, lines, officers, today: locals.today };
	const { wanted, known, defects } = await checkHistory(locals.db, asked);
	const counts = { lines: lines.length, wanted: wanted.length, known };
	return {
		ok: true as const,
		wanted,
		checked: { ...counts, ...toldOf(defects, faultWords), content },
	};
}
