import type { HandlerAct } from '../satisfaction/index.ts';

/** One act of a handler or citizen, so many days after the day of receipt. */
export type FateStep = readonly [after: number, act: HandlerAct | 'added' | 'reopened'];

const done: FateStep = [0, 'finished'];

/** How long ago a complaint came and what has happened since; `mpp`: it came to the central office. */
export type Fate = {
	readonly ago: number;
	readonly steps: readonly FateStep[];
	readonly mpp?: boolean;
};

/** The office of the tour has each state once, so that every page shows something. */
export const tourFates: readonly Fate[] = [
	{ ago: 0, steps: [] },
	{ ago: 1, steps: [] },
	{ ago: 2, steps: [[1, 'coordinated']] },
	{ ago: 5, steps: [] },
	{ ago: 4, mpp: true, steps: [[1, 'disposed']] },
	{
		ago: 12,
		steps: [
			[1, 'processing'],
			[2, 'answered'],
			[5, 'added'],
		],
	},
	{ ago: 19, steps: [[6, 'processing']] },
	{
		ago: 30,
		steps: [
			[1, 'processing'],
			[3, 'fieldCheck'],
			[3, 'answered'],
		],
	},
	{
		ago: 9,
		steps: [
			[1, 'processing'],
			[4, 'finished'],
			[7, 'reopened'],
		],
	},
	{
		ago: 6,
		steps: [
			[1, 'noted'],
			[2, 'processing'],
			[4, 'finished'],
		],
	},
];

/** finishedAfter(9) → begun in time, answered, and finished on the ninth day */
export function finishedAfter(days: number, answeredAfter: number): readonly FateStep[] {
	const begun = Math.min(answeredAfter, days);
	if (days === 0) return [done];
	return [
		[begun, 'processing'],
		[begun, 'answered'],
		[days, 'finished'],
	];
}
