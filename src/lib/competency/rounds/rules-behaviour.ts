import {
	mean,
	standardDeviation,
	studentQuantile,
	wilsonInterval,
} from '../../statistics/index.ts';
import { behaviourRule } from './behaviour.ts';
import type { Behaviour, SeenAtWork, ShareOrMean } from './behaviour.ts';
import { roundingVariance } from './rules-figure.ts';

/** Mean with the interval of Student's t on people, 1/12 added since levels are rounded; null below five. */
function meanOf(values: readonly number[]): ShareOrMean {
	const n = values.length;
	if (n < behaviourRule.leastPeople) return null;
	const value = mean(values);
	const variance = standardDeviation(values) ** 2 + roundingVariance;
	const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
	return { value, low: Math.max(0, value - half), high: Math.min(5, value + half), n };
}

/** Share in per cent with the interval of Wilson; null below five. */
function shareOf(reached: number, n: number): ShareOrMean {
	if (n < behaviourRule.leastPeople) return null;
	const { low, high } = wilsonInterval(reached, n, 0.95);
	return { value: (100 * reached) / n, low: 100 * low, high: 100 * high, n };
}

/**
 * Whether a class is used at work: the mean level that others see, and the share in whom they see the
 * level that was taught. A mean of others that rounds to the level counts as reaching it.
 *
 * Six people seen at 2, 2, 2, 2, 1, 1, level 2 taught → mean 1.67, reached 67 per cent, n 6
 */
export function behaviourFigures(
	people: readonly SeenAtWork[],
): Pick<Behaviour, 'others' | 'self' | 'reached' | 'known'> {
	const seen = people.flatMap(({ asked, others }) => (others === null ? [] : [{ asked, others }]));
	const reached = seen.filter(({ asked, others }) => Math.round(others) >= asked).length;
	return {
		others: meanOf(seen.map(({ others }) => others)),
		self: meanOf(people.flatMap(({ self }) => self ?? [])),
		reached: shareOf(reached, seen.length),
		known: seen.length,
	};
}
