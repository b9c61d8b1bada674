import type { Readable } from 'node:stream';
import { readWhole } from './markup.server.ts';

/** Built-in number formats that show a date or a time (ECMA-376, 18.8.30, with the East Asian ones). */
const builtInDates = (id: number) =>
	(id >= 14 && id <= 22) ||
	(id >= 27 && id <= 36) ||
	(id >= 45 && id <= 47) ||
	(id >= 50 && id <= 58);

/** For each cell style whether it shows its number as a date. */
export async function readDateStyles(part: Readable | null): Promise<boolean[]> {
	const styles: boolean[] = [];
	if (part === null) return styles;
	const custom = new Set<number>();
	let inCells = false;
	await readWhole(part, {
		open: (name, attributes) => {
			if (name === 'numFmt' && showsDate(attributes['formatCode'] ?? ''))
				custom.add(Number(attributes['numFmtId']));
			else if (name === 'cellXfs') inCells = true;
			else if (name === 'xf' && inCells) {
				const id = Number(attributes['numFmtId'] ?? 0);
				styles.push(builtInDates(id) || custom.has(id));
			}
		},
		close: (name) => {
			if (name === 'cellXfs') inCells = false;
		},
	});
	return styles;
}

/** showsDate('dd/mm/yyyy') → true; showsDate('[Red]#,##0 "hari"') → false: quoted text is no date */
function showsDate(format: string): boolean {
	return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/**
 * The day that a spreadsheet's number stands for, or the number itself where it is none.
 *
 * dayOfSerial('45292', false) → '2024-01-01'
 */
export function dayOfSerial(number: string, from1904: boolean): string {
	const serial = Number(number);
	// Day 60 is 29 February 1900, which never was; a spreadsheet counts it all the same.
	const days = Math.floor(serial) + (from1904 ? 1462 : serial < 60 ? 1 : 0) - 25_569;
	const instant = new Date(days * 86_400_000);
	if (!(serial > 0) || Number.isNaN(instant.getTime())) return number;
	return instant.toISOString().slice(0, 10);
}
