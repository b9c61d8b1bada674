import type { OfficerKind } from '../target.ts';
import type { State } from './state.ts';

/** How many officers of a unit and all below it stand where. */
export type UnitStanding = {
	readonly unitId: number;
	readonly name: string;
	/** Whether there are units below it to open. */
	readonly opens: boolean;
	/** Officers with a minimum to reach (PNS). */
	readonly asked: number;
	readonly reached: number;
	readonly onPace: number;
	readonly behind: number;
	readonly needsClass: number;
	/** Recognised JP of those with a minimum, in the mean. */
	readonly meanJp: number | null;
	/** Officers under a ceiling (PPPK), and how many of them are above it. */
	readonly ceiling: number;
	readonly above: number;
	/** Officers for whom no target was found (CPNS). */
	readonly noTarget: number;
};

/** An officer in a list of those who stand somewhere. */
export type SeatStanding = {
	readonly officerId: number;
	readonly name: string;
	readonly nip: string;
	readonly kind: OfficerKind;
	readonly unitName: string;
	readonly recognised: number;
};

/** Which officers a list shows. */
export type StandingWish = {
	/** The units whose branches the reader works for. */
	readonly branches: readonly number[];
	/** The unit whose branch is shown. */
	readonly unitId: number;
	/** Whether the branch has so many units that most officers lie in it. */
	readonly wide: boolean;
	/** Only who sits in the unit itself, without the units below. */
	readonly alone?: boolean;
	readonly state: State;
	/** The place after which the list goes on. */
	readonly after: { readonly hundredths: number; readonly officerId: number } | null;
};
