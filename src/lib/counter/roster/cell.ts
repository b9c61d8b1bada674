import { parseDay } from '../../time/index.ts';
import type { DutyWish } from './duty.ts';

/** The plan of one cell as a form sends it: nothing, a day with its turn of the break, or a half. */
export const cellValues = ['', 'whole1', 'whole2', 'morning', 'afternoon'] as const;
export type CellValue = (typeof cellValues)[number];

const isCell = (text: string): text is CellValue => cellValues.some((known) => known === text);

/** cellOf(null) → ''; cellOf({ part: 'whole', breakTurn: 2 }) → 'whole2' */
export function cellOf(duty: DutyWish['duty']): CellValue {
	if (duty === null) return '';
	if (duty.part !== 'whole') return duty.part;
	return duty.breakTurn === 1 ? 'whole1' : 'whole2';
}

function dutyIn(value: CellValue): DutyWish['duty'] {
	if (value === '') return null;
	if (value === 'morning' || value === 'afternoon') return { part: value, breakTurn: 1 };
	return { part: 'whole', breakTurn: value === 'whole2' ? 2 : 1 };
}

/** wishIn('12:2026-12-03', 'morning') → officer 12 in the morning of that day; null: no such cell */
export function wishIn(key: string, value: string): DutyWish | null {
	const [officer = '', date = ''] = key.split(':');
	const day = parseDay(date);
	if (!/^\d{1,15}$/.test(officer) || day === null || !isCell(value)) return null;
	return { officerId: Number(officer), day, duty: dutyIn(value) };
}
