import { writtenDay, type Day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import { resultColumns, type ResultField, type ResultLine } from './columns.ts';
import type { ResultDefect, ResultFault, ResultRow } from './result.ts';

/**
 * What one line of a list of results says, or everything that is wrong with it. Level 0 says that not
 * even the first level showed.
 */
export function readResult(
	{ row, cells }: ResultLine,
	known: { readonly competencies: ReadonlySet<string>; readonly today: Day },
): { readonly ok: true; readonly row: ResultRow } | { ok: false; defects: ResultDefect[] } {
	const defects: ResultDefect[] = [];
	const wrong = (field: ResultField, reason: ResultFault) =>
		defects.push({ row, column: resultColumns[field].column, value: cells[field], reason });
	const on = writtenDay(cells.on);
	const competencyCode = cells.competency.toUpperCase();
	if (!/^\d{18}$/.test(cells.nip)) wrong('nip', 'nip');
	if (!known.competencies.has(competencyCode)) wrong('competency', 'competency');
	if (!/^[0-5]$/.test(cells.level)) wrong('level', 'level');
	if (on === null) wrong('on', 'day');
	if (on !== null && on > known.today) wrong('on', 'inFuture');
	if (cells.institution.length < 3 || cells.institution.length > 200)
		wrong('institution', 'institution');
	if (cells.number.length < 1 || cells.number.length > 100) wrong('number', 'number');
	if (defects.length > 0 || on === null) return { ok: false, defects };
	const { nip, institution, number } = cells;
	const level = Number(cells.level) as ProvenLevel;
	return { ok: true, row: { row, nip, competencyCode, level, on, institution, number } };
}
