import type { Day } from '../../time/index.ts';

/** What SKM asks of an office in a quarter, in the order in which it falls due. */
export type DutyKind = 'sample' | 'report' | 'publish' | 'plan';

/** What is known of a quarter of an office. */
export type QuarterFacts = {
	readonly quarter: Day;
	readonly answers: number;
	readonly visits: number;
	/** The result is published by the product itself, on the day after the quarter. */
	readonly hasResult: boolean;
	readonly sheetOn: Day | null;
	readonly plannedOn: Day | null;
};

export type Duty = {
	readonly kind: DutyKind;
	readonly quarter: Day;
	readonly dueOn: Day;
	readonly state: 'done' | 'late' | 'due' | 'ahead';
};

/** The answers of a quarter against what its visitors ask for. */
export type SampleFacts = { readonly answers: number; readonly needed: number };
