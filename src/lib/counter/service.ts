/**
 * A service and its standard: what a citizen can ask for (*layanan*, *standar pelayanan*,
 * Permenpan-RB 15/2014). The six published parts stand here; the page of the citizen and the sheet
 * beside the officer read the same text, so both say the same.
 */
export const categories = [
	'Pendaftaran Penduduk',
	'Pencatatan Sipil',
	'Nonperizinan',
	'Perizinan',
] as const;
export type Category = (typeof categories)[number];

/** One letter a category, so that a board with several queues stays readable. */
export const prefixOf: Record<Category, string> = {
	'Pendaftaran Penduduk': 'A',
	'Pencatatan Sipil': 'B',
	Nonperizinan: 'C',
	Perizinan: 'D',
};

export type OfficeLevel = 'kelurahan' | 'kecamatan' | 'kota' | 'provinsi' | 'mpp';

/**
 * How sure a part of the standard is: `confirmed` by the unit with a decree, `seen` in a source of the
 * government or a report about it, `elsewhere` seen for another region, `recalled` from knowledge,
 * `notFound`.
 */
export type Mark = 'confirmed' | 'seen' | 'elsewhere' | 'recalled' | 'notFound';
export type MarkedPart = 'requirements' | 'promise' | 'fee' | 'legalBasis' | 'level';
export type Marks = Readonly<Record<MarkedPart, Mark>>;

export type PromiseUnit = 'menit' | 'jam' | 'hari kerja';

export type ServiceStandard = {
	readonly code: string;
	readonly name: string;
	readonly category: Category;
	/** Levels of offices at whose counter it can be asked for, lowest first. */
	readonly offeredAt: readonly OfficeLevel[];
	/** What people call it: searched, never shown. */
	readonly everydayWords: readonly string[];
	readonly requirements: readonly string[];
	readonly steps: readonly string[];
	readonly promise: { readonly value: number; readonly unit: PromiseUnit } | null;
	readonly promiseText: string;
	/** Rupiah; null when no source gives the amount. */
	readonly feeIdr: number | null;
	readonly feeText: string;
	readonly product: string;
	readonly legalBasis: readonly string[];
	readonly marks: Marks;
	readonly competencyCode: string;
	readonly requiredLevel: number;
};

/**
 * Whether a part may be shown as a promise to the citizen. Anything not seen in a Jakarta or
 * national source is shown as "to be confirmed by the unit": a promise that nobody made would be
 * broken at the counter, in the face of the officer.
 */
export function isSure(marks: Marks, part: MarkedPart): boolean {
	return marks[part] === 'seen' || marks[part] === 'confirmed';
}
