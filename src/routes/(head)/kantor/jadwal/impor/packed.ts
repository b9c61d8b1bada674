import { z } from 'zod';
import { mostFileRows, type DutyCells } from '#lib/counter/index.ts';

type Row = { readonly row: number; readonly cells: DutyCells };

const aCell = z.string().max(100);
const packed = z
	.array(z.tuple([z.number().int().positive(), aCell, aCell, aCell, aCell, aCell]))
	.min(1)
	.max(mostFileRows);

/** The rows that were checked, for the button that applies them; they are checked again then. */
export function packRows(rows: readonly Row[]): string {
	return JSON.stringify(
		rows.map(({ row, cells }) => [row, cells.nip, cells.day, cells.what, cells.part, cells.turn]),
	);
}

/** Null for what this product did not pack. */
export function unpackRows(text: string): Row[] | null {
	try {
		const read = packed.safeParse(JSON.parse(text));
		if (!read.success) return null;
		return read.data.map(([row, nip, day, what, part, turn]) => ({
			row,
			cells: { nip, name: '', day, what, part, turn },
		}));
	} catch {
		return null;
	}
}
