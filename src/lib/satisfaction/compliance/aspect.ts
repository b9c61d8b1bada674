/** The six aspects of PEKPPP (Permenpan-RB 29/2022). */
export const aspectKeys = ['kebijakan', 'sdm', 'sarana', 'sipp', 'konsultasi', 'inovasi'] as const;
export type AspectKey = (typeof aspectKeys)[number];

export type Aspect = {
	readonly key: AspectKey;
	/** Share of the index in per cent. */
	readonly weight: number;
};

/** What an assessor looks at. `proven`: the product works the score out; `attested`: a person states it. */
export type Indicator = {
	readonly key: IndicatorKey;
	readonly aspect: AspectKey;
	/** Share of its aspect in per cent. */
	readonly weight: number;
	readonly by: 'proven' | 'attested';
};

export const indicatorKeys = [
	'standar',
	'partisipasi',
	'mediaStandar',
	'tinjauUlang',
	'maklumat',
	'skm',
	'mediaSkm',
	'tindakLanjut',
	'kebijakanLain',
	'jamLayanan',
	'kodeEtik',
	'motivasi',
	'penghargaan',
	'ruangTunggu',
	'kelompokRentan',
	'sarprasPendukung',
	'informasi',
	'mediaKonsultasi',
	'penyelesaian',
	'inovasiAda',
	'inovasiLanjut',
] as const;
export type IndicatorKey = (typeof indicatorKeys)[number];

/** One version of the instrument. */
export type Instrument = {
	readonly version: string;
	readonly aspects: readonly Aspect[];
	readonly indicators: readonly Indicator[];
	readonly legalBasis: string;
	readonly source: string;
};
