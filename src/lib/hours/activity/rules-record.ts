import type { RecordField, RecordKind } from './activity.ts';

const kinds: Readonly<Record<string, RecordKind>> = {
	PD01: 'semester',
	KL06: 'event',
	KL07: 'event',
	KL11: 'event',
	NKL01: 'talk',
	NKL02: 'talk',
	NKL03: 'online',
	NKL05: 'stay',
	NKL06: 'outdoor',
	NKL07: 'benchmark',
	NKL08: 'stay',
	NKL09: 'selfStudy',
	NKL10: 'community',
	NKL11: 'talk',
	NKL12: 'stay',
	NKL13: 'other',
};

/**
 * The kind of record that a form of the annex of Peraturan LAN 10/2018 needs; all other classical
 * forms, and training at a distance, are programmes with a certificate.
 *
 * recordKind('NKL02') → 'talk'; recordKind('KL03') → 'programme'
 */
export const recordKind = (formCode: string): RecordKind => kinds[formCode] ?? 'programme';

/** What each kind of record must say, in the order in which it is asked. */
export const fieldsOf: Readonly<Record<RecordKind, readonly RecordField[]>> = {
	programme: ['materi'],
	event: ['peran', 'tema'],
	talk: ['pendamping', 'topik', 'tindakLanjut'],
	online: ['alamat', 'materi'],
	stay: ['tempat', 'tugas', 'hasil'],
	outdoor: ['tema', 'hasil'],
	benchmark: ['tempat', 'objek', 'penerapan'],
	selfStudy: ['sumber', 'materi', 'penerapan'],
	community: ['komunitas', 'peran', 'tema'],
	semester: ['lembaga', 'program', 'semester'],
	other: ['uraian'],
};

/** SIASN takes training only with a numbered certificate; other forms are proven by letter and report. */
export const needsNumber = (kind: RecordKind): boolean => kind === 'programme' || kind === 'online';
