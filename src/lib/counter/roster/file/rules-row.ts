import { parseDay } from '../../../time/index.ts';
import type { Day } from '../../../time/index.ts';
import { partTexts, whatTexts, type DutyCells } from './columns.ts';
import type { FileEntry, FileFault } from './entry.ts';

/** Reads one row; all that is wrong with it is told at once. */
export function readDutyRow(row: number, cells: DutyCells): FileEntry | FileFault[] {
	const faults: FileFault[] = [];
	const refuse = (field: FileFault['field'], reason: FileFault['reason']) =>
		void faults.push({ row, field, reason });
	const nip = cells.nip.replace(/\s/g, '');
	if (!/^\d{18}$/.test(nip)) refuse('nip', 'nipUnreadable');
	const day = readFileDay(cells.day);
	if (day === null) refuse('day', 'dayUnreadable');
	const what = keyOf(whatTexts, cells.what);
	if (what === null) refuse('what', 'whatUnknown');
	const part = keyOf(partTexts, cells.part);
	if (part === null) refuse('part', 'partUnknown');
	const turn = { '': 1, '1': 1, '2': 2 }[cells.turn];
	if (turn !== 1 && turn !== 2) refuse('turn', 'turnUnknown');
	if (day === null || what === null || part === null || faults.length > 0) return faults;
	return { row, nip, day, what, part, breakTurn: turn === 2 ? 2 : 1 };
}

function keyOf<Key extends string>(texts: Readonly<Record<Key, string>>, cell: string): Key | null {
	const written = cell.replace(/\s+/g, ' ').trim().toUpperCase();
	return (Object.keys(texts) as Key[]).find((key) => texts[key] === written) ?? null;
}

/** readFileDay('2026-12-03') and readFileDay('3/12/2026') → '2026-12-03'; day first, as people write it */
function readFileDay(text: string): Day | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00)?)?$/.exec(text);
	const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
	const [year, month, date] = iso
		? [iso[1], iso[2], iso[3]]
		: [written?.[3], written?.[2], written?.[1]];
	if (!year || !month || !date) return null;
	return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
