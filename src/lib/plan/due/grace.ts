import type { Day } from '../../time/index.ts';

/** Days of grace after a due day before a goal is called overdue, and of notice before it; versioned. */
type GraceRule = {
	readonly name: string;
	readonly validFrom: string;
	readonly legalBasis: string;
	readonly graceDays: number;
	readonly noticeDays: number;
};

const graceRules: readonly [GraceRule, ...GraceRule[]] = [
	{
		name: 'goalGrace@1',
		validFrom: '2020-01-01',
		legalBasis: 'Rancangan Mumpuni; peraturan tidak menyebut tenggang sasaran',
		graceDays: 14,
		noticeDays: 30,
	},
];

/** The rule that counts on a day, so that last year replays with last year's days. */
export function graceOn(day: Day): GraceRule {
	return graceRules.findLast(({ validFrom }) => validFrom <= day) ?? graceRules[0];
}
