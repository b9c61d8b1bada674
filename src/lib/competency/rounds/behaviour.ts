import type { Day } from '../../time/index.ts';

/** Evaluation at the level of behaviour: what others see at work, months after a class. */
export const behaviourRule = {
	name: 'behaviour@1',
	/** Months after the last session from which and before which a class is followed. */
	afterMonths: 3,
	beforeMonths: 6,
	/** Days in which raters answer. */
	days: 21,
	/** With fewer people a mean would tell what one of them does. */
	leastPeople: 5,
	legalBasis: 'Rancangan Mumpuni menurut tingkat 3 Kirkpatrick; tidak ada peraturan yang dibaca',
} as const;

/** The key under which the round of a class is known. classRoundKey(12) → 'class:12' */
export function classRoundKey(classId: number): string {
	return `class:${classId}`;
}

/** What was seen of one person: the level asked about, and the means of self and others. */
export type SeenAtWork = {
	readonly asked: number;
	readonly self: number | null;
	readonly others: number | null;
};

export type ShareOrMean = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly n: number;
} | null;

export type Behaviour = {
	/** When raters may answer until; null while no round was opened. */
	readonly round: { readonly to: Day; readonly ended: boolean; readonly people: number } | null;
	/** Mean level that others saw. */
	readonly others: ShareOrMean;
	/** Mean of what people say of themselves. */
	readonly self: ShareOrMean;
	/** Share in whom others see the level of the class or more. */
	readonly reached: ShareOrMean;
	/** People of whom others' view is known. */
	readonly known: number;
};
