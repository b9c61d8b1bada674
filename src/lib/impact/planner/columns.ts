/** The columns of a file of classes, under the names of the form. */
export const classColumns = {
	kode: { column: 'KODE KELAS', optional: false },
	pelatihan: { column: 'KODE PELATIHAN', optional: false },
	sesi: { column: 'SESI', optional: false },
	tempat: { column: 'TEMPAT', optional: true },
	pengajar: { column: 'PENGAJAR', optional: true },
	minimal: { column: 'MINIMAL', optional: false },
	maksimal: { column: 'MAKSIMAL', optional: false },
	biaya: { column: 'BIAYA', optional: true },
	biayapeserta: { column: 'BIAYA PER PESERTA', optional: true },
} as const;

export type ClassCells = Record<keyof typeof classColumns, string>;

export const mostClassRows = 500;
