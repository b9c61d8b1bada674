import type { Day } from '../../time/index.ts';

/** One line of a history that can be read. */
export type HistoryRow = {
	readonly row: number;
	readonly nip: string;
	readonly formCode: string;
	readonly title: string;
	readonly number: string | null;
	readonly organiser: string | null;
	readonly from: Day;
	readonly to: Day;
	readonly jp: number;
};

/** Why a line is not taken. */
export type HistoryFault =
	| 'nip'
	| 'nipUnknown'
	| 'form'
	| 'title'
	| 'number'
	| 'day'
	| 'order'
	| 'jp'
	| 'notYetLearned'
	| 'noRuleInForce'
	| 'noRateKnown'
	| 'twiceInFile';

export type HistoryDefect = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	readonly reason: HistoryFault;
};
