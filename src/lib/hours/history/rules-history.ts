import { writtenDay } from '../../time/index.ts';
import type { Sheet } from '../export/sheet.ts';
import type { LearningForm } from '../form.ts';
import { historyColumns, type HistoryField } from './columns.ts';
import type { HistoryDefect, HistoryFault, HistoryRow } from './history.ts';

const structural = 'KL01';
const mostJp = 2_000;

/** The form by the number of SIASN, by its code, or by its name. */
function formIn(forms: readonly LearningForm[], sheet: Sheet, text: string): string | null {
	if (sheet === 'diklat') return structural;
	const same = (name: string) => name.toLowerCase() === text.toLowerCase();
	const found = forms.find(
		({ code, name, siasnId }) =>
			(siasnId !== null && same(String(siasnId))) || same(code) || same(name),
	);
	return found?.code ?? null;
}

/**
 * What one line of a history says, or everything that is wrong with it.
 *
 * jumlahJam '12,5' → 12.5; tanggalKursus '31-02-2026' → fault: day
 */
export function readHistoryRow(
	sheet: Sheet,
	forms: readonly LearningForm[],
	{ row, cells }: { row: number; cells: Readonly<Record<HistoryField, string>> },
): { readonly ok: true; readonly row: HistoryRow } | { ok: false; defects: HistoryDefect[] } {
	const defects: HistoryDefect[] = [];
	const wrong = (field: HistoryField, reason: HistoryFault) =>
		defects.push({ row, column: historyColumns[sheet][field].column, value: cells[field], reason });
	const formCode = formIn(forms, sheet, cells.form);
	const [from, to] = [writtenDay(cells.from), writtenDay(cells.to)];
	const jp = Number(cells.jp.replace(',', '.'));
	const name = forms.find(({ code }) => code === formCode)?.name ?? '';
	const title = cells.title || (sheet === 'diklat' ? name : '');
	if (!/^\d{18}$/.test(cells.nip)) wrong('nip', 'nip');
	if (formCode === null) wrong('form', 'form');
	if (title.length < 3 || title.length > 200) wrong('title', 'title');
	if (cells.number.length > 100) wrong('number', 'number');
	if (from === null) wrong('from', 'day');
	if (to === null) wrong('to', 'day');
	if (from !== null && to !== null && to < from) wrong('to', 'order');
	if (!(jp > 0 && jp <= mostJp)) wrong('jp', 'jp');
	if (defects.length > 0 || formCode === null || from === null || to === null)
		return { ok: false, defects };
	const [number, organiser] = [cells.number || null, cells.organiser || null];
	return {
		ok: true,
		row: { row, nip: cells.nip, formCode, title, number, organiser, from, to, jp },
	};
}
