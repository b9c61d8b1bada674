import type { Act } from '../../platform/act.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { carryOutLines } from '../../platform/imports/lines/carryOut.server.ts';
import type { LineWork } from '../../platform/imports/lines/work.server.ts';
import type { Sheet } from '../export/sheet.ts';
import { checkHistory, type FoundRow } from './check.server.ts';
import { historyColumns, mostHistoryRows, type HistoryField } from './columns.ts';
import { historyImport } from './file.server.ts';
import { keepHistory } from './keep.server.ts';

/** The job: checks a history, or writes its lines into the ledger. */
export function carryOutHistory(
	system: Omit<Act, 'who' | 'purpose'>,
	files: Files,
	runId: number,
	officersOf: (authorId: number, nips: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Promise<void> {
	return carryOutLines(system, files, runId, {
		...historyImport,
		workOf: ({ asked, authorOfficerId }): LineWork<HistoryField, FoundRow> => {
			const sheet = asked.sheet as Sheet;
			return {
				columns: historyColumns[sheet],
				most: mostHistoryRows,
				purpose: 'impor riwayat belajar',
				check: async ({ db, today }, lines) => {
					const nips = lines.map(({ cells: { nip } }) => nip);
					const officers = await officersOf(authorOfficerId, nips);
					return checkHistory(db, { sheet, lines, officers, today });
				},
				keep: keepHistory,
			};
		},
	});
}
