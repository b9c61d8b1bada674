import type { Day } from '../time/index.ts';
import type { OfficeLevel } from './service.ts';

/** An office of one-stop service (*kantor layanan*, PTSP), with its hours in WIB. */
export type Office = {
	readonly id: number;
	readonly code: string;
	readonly unitId: number;
	readonly name: string;
	readonly level: OfficeLevel;
	readonly regionCode: string;
	readonly address: string;
	/** 'HH:MM' */
	readonly opens: string;
	readonly closes: string;
	/** *Maklumat pelayanan*: the signed public pledge (UU 25/2009, article 22). */
	readonly pledge: string;
	/** The first day on which it takes nobody any more, and where its citizens go; null while it works. */
	readonly closedFrom: Day | null;
	readonly closedNote: string | null;
	readonly formerNames: readonly string[];
};
