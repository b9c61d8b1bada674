import type { PlannedPrecision } from './design.ts';

/** So many people of a stratum (an office, a service) get a seat, so many do not. */
export type LotteryStratum = { readonly drawn: number; readonly notDrawn: number };

/**
 * A lottery of persons within strata. The difference of each stratum counts by d·n/(d + n), as a
 * regression with a constant per stratum weighs it; strata where all or none are drawn say nothing.
 *
 * `deviation`: standard deviation of a person's outcome within a stratum, over the whole time that is
 * measured afterwards. `explained`: share of its variance that the person's own past explains (R² of
 * an analysis of covariance; Frison & Pocock 1992), 0 when the past is not used.
 *
 * lotteryPrecision([{ drawn: 20, notDrawn: 20 }], 1, 0) → { standardError: 0.316228, df: 38 }
 */
export function lotteryPrecision(
	strata: readonly LotteryStratum[],
	deviation: number,
	explained: number,
): PlannedPrecision | null {
	const telling = strata.filter(({ drawn, notDrawn }) => drawn > 0 && notDrawn > 0);
	const people = telling.reduce((sum, { drawn, notDrawn }) => sum + drawn + notDrawn, 0);
	const information = telling.reduce(
		(sum, { drawn, notDrawn }) => sum + (drawn * notDrawn) / (drawn + notDrawn),
		0,
	);
	const degreesOfFreedom = people - telling.length - 1 - (explained > 0 ? 1 : 0);
	if (information === 0 || degreesOfFreedom < 1) return null;
	const noise = deviation * Math.sqrt(1 - explained);
	return { standardError: noise / Math.sqrt(information), degreesOfFreedom };
}
