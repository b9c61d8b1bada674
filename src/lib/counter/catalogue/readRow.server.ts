import { catalogueFields, columnOf } from './columns.ts';
import type { CatalogueField } from './columns.ts';
import { offerForm } from './forms-offer.ts';
import { standardForm } from './forms-standard.ts';
import type { ImportDefect, ImportRow } from './import.ts';

type Read = { row: ImportRow } | { defects: ImportDefect[] };

/** Reads a row as the form of the page would: the same limits, the same reasons, all at once. */
export function readCatalogueRow(
	cells: Readonly<Record<CatalogueField, string>>,
	number: number,
): Read {
	const settings = offerForm.safeParse(cells);
	const text = standardForm.safeParse(cells);
	if (settings.success && text.success)
		return { row: { code: cells.kode.trim(), settings: settings.data, text: text.data } };
	const issues = [settings, text].flatMap((read) => read.error?.issues ?? []);
	return {
		defects: issues.map(({ path, message }) => {
			const field = catalogueFields.find((one) => one === path[0]) ?? 'kode';
			return { row: number, column: columnOf(field), value: shown(cells[field]), reason: message };
		}),
	};
}

/** Enough of a cell to find it again. */
function shown(value: string): string {
	return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
