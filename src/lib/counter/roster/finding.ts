import type { Day } from '../../time/index.ts';
import type { AbsenceKind } from './absence.ts';
import type { HalfHour } from './halfHour.ts';
import type { ServiceGroup } from './coverage.ts';

/** Why somebody who could give a service is not at the desks. */
export type AwayReason = AbsenceKind | 'released' | 'break' | 'notPlanned' | 'lapsed';

export type AwayOfficer = {
	readonly officerId: number;
	readonly name: string;
	readonly why: AwayReason;
};

/** A span of one day in which the same is true of a group of services. */
export type Stretch = {
	readonly group: ServiceGroup;
	readonly day: Day;
	readonly from: HalfHour;
	/** The first half-hour in which it is no longer so. */
	readonly to: HalfHour;
};

/**
 * Who could step in. `free`: qualified and not planned then. Otherwise what is missing: the proof
 * ended, so many levels, or nothing proven yet.
 */
export type Substitute = {
	readonly officerId: number;
	readonly name: string;
	readonly standing: 'free' | 'expired' | 'levelTooLow' | 'notProven';
	/** Levels that are missing; 0 for `free` and `expired`. */
	readonly missing: number;
};

/** Nobody qualified is at the desks, in the same hours of these days and for the same reasons. */
export type Hole = Omit<Stretch, 'day'> & {
	readonly days: readonly Day[];
	readonly away: readonly AwayOfficer[];
	readonly substitutes: readonly Substitute[];
};

/** Everything rests on one officer: days on which only this one is qualified and at the desks. */
export type SinglePoint = {
	readonly group: ServiceGroup;
	readonly officerId: number;
	readonly name: string;
	readonly days: readonly Day[];
	readonly substitutes: readonly Substitute[];
};

/** A proof that ends within the days looked at. */
export type EndingProof = {
	readonly group: ServiceGroup;
	readonly officerId: number;
	readonly name: string;
	/** The first day on which it no longer counts. */
	readonly endsOn: Day;
};
