import type { IpPredicate } from './index-table.ts';

/** What stands for potential: job person match, or the mean chance that a demand is met. */
export const talentMeasures = ['jpm', 'chance'] as const;
export type TalentMeasure = (typeof talentMeasures)[number];

/** Where the boxes are cut for measurements of a year and later, in per cent. */
export type NineBoxRule = {
	readonly version: number;
	readonly fromYear: number;
	readonly measure: TalentMeasure;
	/** Below it potential is low, from `high` on it is high. */
	readonly low: number;
	readonly high: number;
	readonly reason: string;
};

/** 0 low, 1 middle, 2 high. */
export type Third = 0 | 1 | 2;
export const thirds = [0, 1, 2] as const;

/** The boxes of Permenpan-RB 3/2020 by performance (row) and potential (column), each from low to high. */
const boxes = [
	[1, 3, 6],
	[2, 5, 8],
	[4, 7, 9],
] as const;

/** boxOf(2, 2) → 9; boxOf(0, 2) → 6 */
export function boxOf(performance: Third, potential: Third): number {
	return boxes[performance][potential];
}

/** The row and column of a box; null for a number that is none. placeOf(8) → [1, 2] */
export function placeOf(box: number): readonly [Third, Third] | null {
	for (const row of thirds)
		for (const column of thirds) if (boxOf(row, column) === box) return [row, column];
	return null;
}

/** potentialOf(80, { low: 60, high: 80 }) → 2 */
export function potentialOf(
	value: number,
	{ low, high }: Pick<NineBoxRule, 'low' | 'high'>,
): Third {
	return value >= high ? 2 : value >= low ? 1 : 0;
}

/** The row of each predicate: Sangat Baik above, Baik as expected, all else below. */
export const predicatesOfRow: Readonly<Record<Third, readonly IpPredicate[]>> = {
	2: ['sangatBaik'],
	1: ['baik'],
	0: ['cukup', 'kurang', 'buruk'],
};

/** A predicate by the number that some sheets give instead: 91 Sangat Baik, 76 Baik, 61 Cukup, 51 Kurang. */
export function predicateOfNumber(value: number): IpPredicate {
	if (value >= 91) return 'sangatBaik';
	if (value >= 76) return 'baik';
	if (value >= 61) return 'cukup';
	return value >= 51 ? 'kurang' : 'buruk';
}

/** Below so many people a box says more of persons than of a unit. */
export const fewInBox = 5;
