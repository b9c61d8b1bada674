import {
	mostResultRows,
	resultColumns,
	resultSources,
	type ResultSource,
} from '#lib/competency/index.ts';
import { resultFaultWords } from '#lib/competency/results/wording-results.ts';
import { checkResults } from '#lib/competency/server.ts';
import * as m from '#lib/words/messages.js';
import { linesIn, officersIn, toldOf } from '../../../../../web/checkedLines.server.ts';

export const sourceIn = (form: FormData): ResultSource | null =>
	resultSources.find((one) => one === form.get('asal')) ?? null;

/** Reads and checks a list of results: what would be taken, and what its sender is told of it. */
export async function readResults(locals: App.Locals, source: ResultSource, form: FormData) {
	const missing = m.results_file_missing();
	const read = await linesIn(form, resultColumns, { most: mostResultRows, missing });
	if (!read.ok) return read;
	const { lines, content } = read;
	const officers = await officersIn(locals, lines);
	const asked = { source, lines, officers, today: locals.today };
	const { wanted, known, defects } = await checkResults(locals.db, asked);
	const counts = { lines: lines.length, wanted: wanted.length, known };
	const told = toldOf(defects, resultFaultWords);
	return { ok: true as const, wanted, checked: { ...counts, ...told, content } };
}
