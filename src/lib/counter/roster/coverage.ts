import type { Day } from '../../time/index.ts';
import type { Qualification } from '../queue.ts';
import type { Absence, ReleasedHours } from './absence.ts';
import type { Duty } from './duty.ts';
import type { HalfHour } from './halfHour.ts';

/** An officer who may stand at the desks of an office, with what is proven. */
export type RosterOfficer = {
	readonly officerId: number;
	readonly name: string;
	readonly qualifications: readonly Qualification[];
};

/** Everything that decides who is at the desks of an office in some days. */
export type OfficePlan = {
	readonly opens: string;
	readonly closes: string;
	readonly officers: readonly RosterOfficer[];
	readonly duties: readonly Duty[];
	/** Duties of these officers at other offices: they are lent, or lend themselves out. */
	readonly elsewhere: readonly Pick<Duty, 'officerId' | 'day' | 'part'>[];
	readonly absences: readonly Absence[];
	readonly releases: readonly ReleasedHours[];
};

export type CoveredService = {
	readonly code: string;
	readonly name: string;
	readonly category: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
};

/** Services that demand the same of their officer: whoever covers one covers all of them. */
export type ServiceGroup = {
	readonly key: string;
	readonly competencyCode: string;
	readonly requiredLevel: number;
	readonly services: readonly CoveredService[];
};

/** Who of the qualified is at the desks in one half-hour. */
export type CoverageCell = { readonly halfHour: HalfHour; readonly officerIds: readonly number[] };

export type CoverageLine = {
	readonly group: ServiceGroup;
	readonly days: readonly { readonly day: Day; readonly cells: readonly CoverageCell[] }[];
};
