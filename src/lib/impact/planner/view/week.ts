import type { HalfHour } from '../../../counter/index.ts';
import type { Day } from '../../../time/index.ts';

/** One officer in class on one day of an office's week. */
export type WeekSession = {
	readonly officerId: number;
	readonly name: string;
	readonly day: Day;
	readonly from: HalfHour;
	readonly to: HalfHour;
	readonly classCode: string;
	readonly courseTitle: string;
	readonly place: string | null;
};

/** How many are at the desks in a half-hour: needed, without and with the plan. */
export type CoverPoint = {
	readonly halfHour: HalfHour;
	readonly needed: number;
	readonly before: number;
	readonly after: number;
};

export type OfficeWeek = {
	readonly officeId: number;
	readonly officeName: string;
	readonly unitId: number;
	readonly sessions: readonly WeekSession[];
	/** The days of the week on which the office is open, each with its line of cover. */
	readonly days: readonly { readonly day: Day; readonly cover: readonly CoverPoint[] }[];
};
