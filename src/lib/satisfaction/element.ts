/**
 * The nine elements of SKM (*unsur*, Permenpan-RB 14/2017), by key.
 *
 * Never by number: the list of the regulation has complaints as no. 8 and facilities as no. 9, its
 * questionnaire asks them the other way round. Public software has swapped them.
 */
export const elements = [
	'persyaratan',
	'prosedur',
	'waktu',
	'biaya',
	'produk',
	'kompetensi',
	'perilaku',
	'pengaduan',
	'sarana',
] as const;
export type Element = (typeof elements)[number];

/** The order of the questionnaire: facilities are question 8, complaints question 9. */
export const formOrder: readonly Element[] = [
	'persyaratan',
	'prosedur',
	'waktu',
	'biaya',
	'produk',
	'kompetensi',
	'perilaku',
	'sarana',
	'pengaduan',
];

export type Score = 1 | 2 | 3 | 4;
export type Scores = Readonly<Record<Element, Score>>;
/** Sums of scores per element over a number of complete answers. */
export type ElementSums = Readonly<Record<Element, number>>;
