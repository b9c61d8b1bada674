import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { carryOutLines } from '../../platform/imports/lines/carryOut.server.ts';
import type { LineWork } from '../../platform/imports/lines/work.server.ts';
import { checkResults, type FoundResult } from './check.server.ts';
import { mostResultRows, resultColumns, type ResultField } from './columns.ts';
import { resultImport } from './file.server.ts';
import { keepResults } from './keep.server.ts';
import type { ResultSource } from './result.ts';

/** The officers of these numbers about whom an officer may tell today. */
export type OfficersOf = (
	authorId: number,
	nips: readonly string[],
) => Promise<ReadonlyMap<string, number>>;

/** The job: checks a list of results, or takes its lines as evidence. */
export function carryOutResults(
	system: Omit<Act, 'who' | 'purpose'>,
	files: Files,
	runId: number,
	officersOf: OfficersOf,
): Promise<void> {
	return carryOutLines(system, files, runId, {
		...resultImport,
		workOf: ({ asked, authorOfficerId }): LineWork<ResultField, FoundResult> => {
			const source = asked.source as ResultSource;
			return {
				columns: resultColumns,
				most: mostResultRows,
				purpose: 'menerima hasil penilaian dari luar',
				check: async ({ db, today }, lines) => {
					const nips = lines.map(({ cells: { nip } }) => nip);
					const officers = await officersOf(authorOfficerId, nips);
					const { wanted, ...found } = await checkResults(db, { source, lines, officers, today });
					const inOrder = (a: FoundResult, b: FoundResult) =>
						a.officerId - b.officerId || a.row - b.row;
					return { ...found, wanted: wanted.toSorted(inOrder) };
				},
				keep: (tx, act, rows) => keepResults(tx, act, source, rows),
			};
		},
	});
}
