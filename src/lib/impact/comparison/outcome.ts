import { elements } from '../../satisfaction/index.ts';

/** Of what an outcome is the mean: of visits, of answers, or of answers whose elements were kept. */
export const sides = ['visits', 'answers', 'elements'] as const;
export type Side = (typeof sides)[number];

export type OutcomeUnit = 'minutes' | 'percent' | 'points' | 'perThousand';

/** Something at the counter that a course may change. */
export type Outcome = {
	readonly key: string;
	readonly side: Side;
	readonly unit: OutcomeUnit;
	/** +1: more is better for citizens, −1: less is. */
	readonly good: 1 | -1;
	/** The smallest gain for which one would act. */
	readonly worthwhile: number;
};

const outcome = (
	key: string,
	side: Side,
	unit: OutcomeUnit,
	good: 1 | -1,
	worthwhile: number,
): Outcome => ({ key, side, unit, good, worthwhile });

/**
 * All outcomes that are compared, in the order of the columns of their side of the panel.
 * `firstTime`: visits without hold, without a change of officer, whose file did not come back.
 * IKM and elements: points from 25 to 100 (Permenpan RB 14/2017: mean score × 25).
 */
export const outcomes: readonly Outcome[] = [
	outcome('minutes', 'visits', 'minutes', -1, 0.5),
	outcome('waited', 'visits', 'minutes', -1, 1),
	outcome('firstTime', 'visits', 'percent', 1, 2),
	outcome('held', 'visits', 'minutes', -1, 0.2),
	outcome('complaints', 'visits', 'perThousand', -1, 0.5),
	outcome('ikm', 'answers', 'points', 1, 1),
	...elements.map((key) => outcome(key, 'elements', 'points', 1, 2)),
];

export const outcomesOf = (side: Side): Outcome[] => outcomes.filter((one) => one.side === side);

/** outcomeOf('minutes')?.unit → 'minutes'; null where nobody compares that */
export function outcomeOf(key: string): Outcome | null {
	return outcomes.find((one) => one.key === key) ?? null;
}
