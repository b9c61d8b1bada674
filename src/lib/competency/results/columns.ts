/** A list of results as a table: a line for each competency of an officer. */
export const resultColumns = {
	nip: { column: 'NIP' },
	competency: { column: 'KOMPETENSI' },
	level: { column: 'TINGKAT' },
	on: { column: 'TANGGAL' },
	institution: { column: 'LEMBAGA' },
	number: { column: 'NOMOR' },
} as const;

export type ResultField = keyof typeof resultColumns;
export type ResultLine = {
	readonly row: number;
	readonly cells: Readonly<Record<ResultField, string>>;
};

/** A centre tests some hundred officers in nine competencies at once; more comes in several files. */
export const mostResultRows = 3_000;
