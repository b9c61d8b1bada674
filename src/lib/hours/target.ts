import type { Day } from '../time/index.ts';

export type OfficerKind = 'PNS' | 'CPNS' | 'PPPK';

/** What the law asks of, or allows to, one kind of officer in a year. */
export type Target = {
	readonly kind: OfficerKind;
	readonly version: number;
	/** Hours to reach; null: none is asked. */
	readonly minimumJp: number | null;
	/** Hours not to exceed; null: no ceiling. For PPPK the law gives a ceiling, not a duty. */
	readonly maximumJp: number | null;
	/** A calendar year, or a year counted from the start of the contract. */
	readonly yearCountsFrom: 'calendar' | 'contract';
	readonly validFrom: Day;
	readonly validTo: Day | null;
	readonly legalBasis: string;
	readonly source: string;
};
