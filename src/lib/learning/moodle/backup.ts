import type { Block } from '../block.ts';

export type BackupFault =
	'notABackup' | 'tooManyFiles' | 'unpacksTooLarge' | 'unsafePath' | 'locked' | 'brokenBackup';

/** A file of the backup that a block shows, until it is kept as a file of the house. */
export type BackupFile = {
	readonly path: string;
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: number;
};

export type BackupScreen = { readonly title: string; readonly blocks: readonly Block[] };
export type BackupLesson = { readonly title: string; readonly screens: readonly BackupScreen[] };

/** What was not taken: an activity of a kind that the product has not, or a part of a page. */
export type LeftOut = {
	readonly kind: string;
	readonly count: number;
	readonly titles: readonly string[];
};

/** A course of Moodle as it is taken: pages as lessons, questions for the item bank, and what is left. */
export type BackupCourse = {
	readonly title: string;
	readonly release: string;
	readonly lessons: readonly BackupLesson[];
	/** By the name under which blocks mention them. */
	readonly files: Readonly<Record<string, BackupFile>>;
	/** Questions as Moodle exports them, for the import of the item bank; empty where there are none. */
	readonly questions: string;
	readonly left: readonly LeftOut[];
};

export type Backup = {
	readonly id: number;
	readonly title: string;
	readonly fileName: string;
	readonly takenAt: Date;
	readonly course: BackupCourse;
	readonly courseCode: string | null;
};

/** A backup in a list; its course, which may be megabytes, stays where it is. */
export type BackupRow = Pick<Backup, 'id' | 'title' | 'takenAt' | 'courseCode'> & {
	readonly lessons: number;
};
