import type { AbsenceKind } from '../absence.ts';
import type { DutyPart } from '../part.ts';

/** The columns of a roster as a file, for spreadsheets. The name is for people and is not read. */
export const dutyColumns = {
	nip: { column: 'NIP' },
	name: { column: 'NAMA', optional: true },
	day: { column: 'TANGGAL' },
	what: { column: 'TUGAS' },
	part: { column: 'BAGIAN' },
	turn: { column: 'GILIRAN ISTIRAHAT', optional: true },
} as const;
export type DutyField = keyof typeof dutyColumns;
export type DutyCells = Readonly<Record<DutyField, string>>;

/** What stands in TUGAS: at the desks, or why not. */
export type Whereabouts = 'duty' | AbsenceKind;

export const whatTexts: Readonly<Record<Whereabouts, string>> = {
	duty: 'LOKET',
	leave: 'CUTI',
	sick: 'SAKIT',
	training: 'PELATIHAN',
	elsewhere: 'TUGAS LAIN',
};

export const partTexts: Readonly<Record<DutyPart, string>> = {
	whole: 'SEHARI',
	morning: 'PAGI',
	afternoon: 'SIANG',
};

/** More rows than a year of a large office has. */
export const mostFileRows = 3000;
