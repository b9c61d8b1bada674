import type { Day } from '../../time/index.ts';
import type { Decision } from '../claim/claim.ts';

/** Released from the post, not released, or at one's own cost (*tugas belajar mandiri*). */
export const studyKinds = ['released', 'notReleased', 'selfFunded'] as const;
export type StudyKind = (typeof studyKinds)[number];

export const studyLevels = ['D3', 'D4', 'S1', 'S2', 'S3', 'profesi'] as const;
export type StudyLevel = (typeof studyLevels)[number];

export type StudyEnd = {
	readonly kind: 'finished' | 'stopped';
	readonly endedOn: Day;
	readonly reason: string | null;
};

/** A semester that was reported: a claim that waits, counted, or came back. */
export type Semester = {
	readonly claimId: number;
	readonly number: number;
	readonly to: Day;
	readonly decision: Decision | null;
	readonly reason: string | null;
};

export type Study = {
	readonly id: number;
	readonly officerId: number;
	readonly officerName: string;
	readonly unitName: string | null;
	readonly kind: StudyKind;
	readonly institution: string;
	readonly programme: string;
	readonly level: StudyLevel;
	readonly normalSemesters: number;
	readonly startsOn: Day;
	readonly retiresOn: Day;
	readonly serviceFactor: number;
	readonly legalBasis: string;
	/** Null once its time of keeping is over. */
	readonly fileName: string | null;
	readonly sentAt: Date;
	readonly decision: Decision | null;
	readonly reason: string | null;
	readonly deciderName: string | null;
	readonly end: StudyEnd | null;
	readonly semesters: readonly Semester[];
};

export type StudyState =
	'waits' | 'returned' | 'refused' | 'ahead' | 'underWay' | 'overdue' | 'finished' | 'stopped';

export type StudyRefusal =
	| 'tooShortService'
	| 'birthDayUnknown'
	| 'studyUnderWay'
	| 'fileMissing'
	| 'fileTooLarge'
	| 'fileKind'
	| 'noSuchStudy'
	| 'alreadyDecided'
	| 'ownStudy'
	| 'notApproved'
	| 'alreadyEnded'
	| 'notYet'
	| 'semesterReported';
