/**
 * The rules of this room with the limits that they use; name and version are stored beside results.
 * A limit changes only with a new version, so that last year replays.
 */
export const beliefRule = {
	name: 'belief@1',
	/** After this long, evidence tells half of what it told at first. Own design. */
	halfLifeMonths: 36,
	/** How sure one must be of "at least this level" to call it proven. Own design. */
	proofChance: 0.75,
	/** Share of those below a level whom a passed course lifts to it. Own design, to be measured. */
	learnChance: 0.5,
	/** Ratings by one author this far apart are two witnesses; closer ones share their weight. */
	independentAfterMonths: 12,
	legalBasis: 'Rancangan Mumpuni, versi 1',
} as const;

export const ratingRule = {
	name: 'ratingByIndicators@1',
	/** Share of the points of a level that shows it: two of three indicators. Own design. */
	shownFrom: 2 / 3,
	legalBasis: 'Rancangan Mumpuni, versi 1',
} as const;

export const gapRule = {
	name: 'gap@1',
	legalBasis: 'Rancangan Mumpuni, versi 1; urutan kelas menurut praktik AKPK',
} as const;

export const jpmRule = {
	name: 'jpm@1',
	legalBasis:
		'Praktik penilaian kompetensi ASN; kelas pemetaan juga Peraturan BRIN 3/2023 Pasal 33',
} as const;
