import { z } from 'zod';
import { classColumns, mostClassRows } from '#lib/impact/planner/columns.ts';
import type { ClassCells } from '#lib/impact/planner/columns.ts';
import type { ClassRow } from '#lib/impact/planner/readClasses.ts';

const fields = Object.keys(classColumns) as (keyof ClassCells)[];
const packed = z
	.array(
		z.tuple([z.number().int().positive(), z.array(z.string().max(2_000)).length(fields.length)]),
	)
	.min(1)
	.max(mostClassRows);

/** The rows that were checked, for the button that applies them; they are checked again then. */
export function packClasses(rows: readonly ClassRow[]): string {
	return JSON.stringify(rows.map(({ row, cells }) => [row, fields.map((field) => cells[field])]));
}

/** Null for what this product did not pack. */
export function unpackClasses(text: string): ClassRow[] | null {
	try {
		const read = packed.safeParse(JSON.parse(text));
		if (!read.success) return null;
		return read.data.map(([row, cells]) => ({
			row,
			cells: Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? ''])) as ClassCells,
		}));
	} catch {
		return null;
	}
}
