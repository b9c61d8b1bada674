import type { Day } from '../../time/index.ts';

/** A period in which trainings are placed (*jadwal pelatihan*), for one branch of the tree. */
export type Timetable = {
	readonly id: number;
	readonly name: string;
	readonly unitId: number;
	readonly unitName: string;
	/** `[from, to)`. */
	readonly from: Day;
	readonly to: Day;
	/** Rupiah; null: no limit. */
	readonly budget: number | null;
	readonly madeAt: Date;
	/** The plan that people were told; null before the first publication. */
	readonly publishedRunId: number | null;
	readonly publishedAt: Date | null;
};

/** A timetable in a list. */
export type TimetableLine = Timetable & { readonly classes: number; readonly seats: number | null };
