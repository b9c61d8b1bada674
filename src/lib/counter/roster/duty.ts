import type { Day } from '../../time/index.ts';
import type { DutyPart } from './part.ts';

/** Which turn of the break an officer takes, so that somebody always stays at the desks. */
export type BreakTurn = 1 | 2;

/** Duty of an officer at the desks of an office (*jadwal tugas*). */
export type Duty = {
	readonly officerId: number;
	readonly day: Day;
	readonly part: DutyPart;
	readonly breakTurn: BreakTurn;
};

/** The plan for one officer on one day; null: not at the desks. */
export type DutyWish = Pick<Duty, 'officerId' | 'day'> & {
	readonly duty: Pick<Duty, 'part' | 'breakTurn'> | null;
};

/** How far ahead an office plans; coverage looks over the same days. */
export const planDays = 14;
