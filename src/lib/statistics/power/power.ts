import { normalQuantile } from '../normal.ts';
import { studentQuantile } from '../student.ts';
import type { PlannedPrecision } from './design.ts';
import { nonCentralTail } from './nonCentralT.ts';

/**
 * The probability that a trial of this precision will call a true effect of this size, in a two-sided
 * test at `alpha` (Cohen 1988, exact by the non-central t distribution).
 *
 * Two groups of 20, difference one standard deviation: powerOf({ standardError: 0.316228,
 * degreesOfFreedom: 38 }, 1, 0.05) → 0.8690 (R: power.t.test(n = 20, delta = 1, strict = TRUE))
 */
export function powerOf(planned: PlannedPrecision, effect: number, alpha: number): number {
	const { standardError, degreesOfFreedom } = planned;
	const shift = Math.abs(effect) / standardError;
	const critical = criticalValue(alpha, degreesOfFreedom);
	const wrongSide = nonCentralTail(critical, degreesOfFreedom, -shift);
	return Math.min(1, nonCentralTail(critical, degreesOfFreedom, shift) + wrongSide);
}

/**
 * The smallest effect that such a trial finds with the given power; what is smaller will mostly stay
 * "cannot tell". Never put the effect seen afterwards in: the power at it says nothing new.
 *
 * smallestEffect({ standardError: 0.5, degreesOfFreedom: Infinity }, 0.05, 0.8) → 1.4008
 */
export function smallestEffect(planned: PlannedPrecision, alpha: number, power: number): number {
	if (!(power > alpha && power < 1)) throw new RangeError('power outside alpha..1');
	const { standardError } = planned;
	let low = 0;
	let high = standardError;
	while (powerOf(planned, high, alpha) < power) high *= 2;
	for (let round = 0; round < 60; round += 1) {
		const middle = (low + high) / 2;
		if (powerOf(planned, middle, alpha) < power) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function criticalValue(alpha: number, freedom: number): number {
	const p = 1 - alpha / 2;
	return Number.isFinite(freedom) ? studentQuantile(p, freedom) : normalQuantile(p);
}
