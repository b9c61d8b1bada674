/** How a form of learning is told and proven: forms that are told alike share a kind of record. */
export type RecordKind =
	| 'programme'
	| 'event'
	| 'talk'
	| 'online'
	| 'stay'
	| 'outdoor'
	| 'benchmark'
	| 'selfStudy'
	| 'community'
	| 'semester'
	| 'other';

/** One line of a short record, beside name, days and proof. */
export const recordFields = [
	'lembaga',
	'program',
	'semester',
	'komunitas',
	'peran',
	'pendamping',
	'alamat',
	'tempat',
	'tugas',
	'objek',
	'sumber',
	'tema',
	'materi',
	'topik',
	'uraian',
	'hasil',
	'tindakLanjut',
	'penerapan',
] as const;
export type RecordField = (typeof recordFields)[number];

/** The short record of an activity: every line that its form asks for. */
export type ShortRecord = { readonly [field in RecordField]?: string };
