import type { HalfHour } from '../../counter/index.ts';
import type { Day } from '../../time/index.ts';

/** One meeting of a class: half-hours `[from, to)` of a day. */
export type PlannedSession = {
	readonly day: Day;
	readonly from: HalfHour;
	readonly to: HalfHour;
};

/** A class (*angkatan*) that people want to hold. */
export type ClassPlan = {
	readonly code: string;
	readonly courseCode: string;
	/** Null: online. */
	readonly place: string | null;
	readonly trainer: string | null;
	readonly seatsMin: number;
	readonly seatsMax: number;
	/** Rupiah when it runs, and for each who joins. */
	readonly cost: number;
	readonly costASeat: number;
	readonly sessions: readonly PlannedSession[];
};

export type PlannedClass = ClassPlan & {
	readonly id: number;
	readonly title: string;
	readonly jp: number;
	readonly cancelled: boolean;
};
