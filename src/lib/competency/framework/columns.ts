/** A dictionary as a table: a row for each indicator, what repeats may stand in the first row only. */
export const dictionaryColumns = {
	code: { column: 'KODE' },
	name: { column: 'KOMPETENSI' },
	kind: { column: 'JENIS' },
	definition: { column: 'DEFINISI' },
	urusan: { column: 'URUSAN', optional: true },
	level: { column: 'TINGKAT' },
	description: { column: 'URAIAN TINGKAT' },
	indicator: { column: 'INDIKATOR' },
	clause: { column: 'DASAR', optional: true },
	services: { column: 'LAYANAN', optional: true },
	elements: { column: 'UNSUR SKM', optional: true },
} as const;

export type DictionaryField = keyof typeof dictionaryColumns;
export type DictionaryRow = {
	readonly row: number;
	readonly cells: Readonly<Record<DictionaryField, string>>;
};

export const mostDictionaryRows = 10_000;
