import type { Day } from '../../../time/index.ts';
import type { BreakTurn } from '../duty.ts';
import type { RosterRefusal } from '../outcome.ts';
import type { DutyPart } from '../part.ts';
import type { DutyField, Whereabouts } from './columns.ts';

/** A row of a roster file that could be read. */
export type FileEntry = {
	readonly row: number;
	readonly nip: string;
	readonly day: Day;
	readonly what: Whereabouts;
	readonly part: DutyPart;
	readonly breakTurn: BreakTurn;
};

export type FileReason =
	| RosterRefusal
	| 'dayUnreadable'
	| 'nipUnknown'
	| 'nipUnreadable'
	| 'partUnknown'
	| 'turnUnknown'
	| 'twice'
	| 'whatUnknown';

/** What is wrong with one cell. */
export type FileFault = {
	readonly row: number;
	readonly field: DutyField;
	readonly reason: FileReason;
};

/** What a file says that is not so yet. */
export type FileCounts = {
	readonly rows: number;
	readonly duties: number;
	readonly absences: number;
	/** Rows that say what is planned already. */
	readonly same: number;
};
