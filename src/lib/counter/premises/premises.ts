import type { Day } from '../../time/index.ts';
import type { OfficeLevel } from '../service.ts';

/** A *maklumat pelayanan* as it was adopted. The newest one applies; older ones stay to be read. */
export type Pledge = {
	readonly id: number;
	readonly text: string;
	readonly decree: string;
	readonly decreeOn: Day;
};

/** An office as the administrator sees it in the list. */
export type OfficeLine = {
	readonly code: string;
	readonly name: string;
	readonly level: OfficeLevel;
	readonly opens: string;
	readonly closes: string;
	readonly desks: number;
	readonly services: number;
	readonly hasPledge: boolean;
	readonly closedFrom: Day | null;
};

/** An office by its code, while its unit lies in the branches of an administrator. */
export type OwnOffice = { readonly branches: readonly number[]; readonly code: string };

/** What an office is called, and until when it works. `closedNote` is read by citizens. */
export type OfficeStanding = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly closedFrom: Day | null;
	readonly closedNote: string | null;
	readonly formerNames: readonly string[];
};

/** A unit of the tree that is no office of one-stop service yet. */
export type FreeUnit = { readonly id: number; readonly name: string; readonly above: string };

/** What an administrator says of a unit that becomes an office. */
export type OfficeWish = {
	readonly unitId: number;
	readonly level: OfficeLevel;
	readonly regionCode: string;
	readonly address: string;
	readonly opens: string;
	readonly closes: string;
	readonly desks: number;
};

export type PremisesRefusal =
	| 'bookingsStand'
	| 'citizensThere'
	| 'closingPast'
	| 'decreeInFuture'
	| 'decreeKnown'
	| 'officeExists'
	| 'unknownOffice'
	| 'unknownUnit'
	| 'windowsOutside';

export type PremisesOutcome<Value extends object = object> =
	({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: PremisesRefusal };
