import {
	mostResultRows,
	resultColumns,
	resultSources,
	type ResultSource,
} from '#lib/competency/index.ts';
import { resultFaultWords } from '#lib/competency/results/wording-results.ts';
import { checkResults } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { principalIn } from '../../../../../web/act.server.ts';
import { isTooLarge } from '../../../../../web/checkedFile.server.ts';

const shownDefects = 100;

export const sourceIn = (form: FormData): ResultSource | null =>
	resultSources.find((one) => one === form.get('asal')) ?? null;

/** Reads and checks a list of results; texts where the file itself cannot be taken. */
export async function readResults(
	locals: App.Locals,
	source: ResultSource,
	content: Buffer | null,
) {
	if (content === null) return { ok: false as const, texts: [m.results_file_missing()] };
	if (isTooLarge(content)) return { ok: false as const, texts: [m.history_file_large()] };
	const table = await readSmallTable(content, resultColumns, mostResultRows);
	if (!table.ok) return { ok: false as const, texts: refusalTexts(table) };
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const asked = { source, lines: table.rows, branches, today: locals.today };
	const { wanted, known, defects } = await checkResults(locals.db, asked);
	const told = defects
		.slice(0, shownDefects)
		.map(({ reason, ...one }) => ({ ...one, text: resultFaultWords(reason) }));
	const wrongLines = new Set(defects.map(({ row }) => row)).size;
	return { ok: true as const, wanted, known, told, wrongLines, lines: table.rows.length };
}
