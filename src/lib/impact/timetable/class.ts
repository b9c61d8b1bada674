import type { Day } from '../../time/index.ts';

/** One meeting of a class. Half-hours `[from, to)` from midnight, the way there and back included. */
export type TimetableSession = {
	readonly day: Day;
	readonly from: number;
	readonly to: number;
	/** Where it is held; two running classes never share a room at the same time. Null: online. */
	readonly roomId: number | null;
};

/** A class (*angkatan*) of a course: who joins comes to all sessions. */
export type TimetableClass = {
	readonly id: number;
	readonly courseCode: string;
	readonly sessions: readonly TimetableSession[];
	/** Below `seatsMin` it does not run, unless it is `fixed`. */
	readonly seatsMin: number;
	readonly seatsMax: number;
	/** Rupiah when it runs, and for each who joins. */
	readonly cost: number;
	readonly costASeat: number;
	readonly jp: number;
	/** Who teaches; nobody teaches two running classes at the same time. */
	readonly trainerId: number | null;
	/** Whose officers may join; null: all. */
	readonly officeIds: readonly number[] | null;
	/** `runs`: promised already, with however few; `cancelled`: takes nobody. */
	readonly fixed: 'runs' | 'cancelled' | null;
};
