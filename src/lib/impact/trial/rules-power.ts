import {
	lotteryPrecision,
	powerOf,
	smallestEffect,
	steppedWedgePrecision,
} from '../../statistics/index.ts';
import type { PlannedPrecision } from '../../statistics/index.ts';
import type { TrialLimits } from './limits.ts';
import type { Registration, TrialStratum } from './registration.ts';
import { roomOf } from './rules-draw.ts';
import { spreadWithin, withoutPast } from './rules-past.ts';
import type { Seen } from './rules-points.ts';
import { shareSeats } from './rules-seats.ts';
import type { TrialPlan } from './trial.ts';

export type TrialPower = {
	/** Spread between applicants that remains once strata and the own past are taken out. */
	readonly spread: number;
	/** Applicants, or offices, whose figures of the past say so. */
	readonly seen: number;
	readonly smallest: number;
	/** Probability to find an effect of each size. */
	readonly curve: readonly { readonly effect: number; readonly power: number }[];
	/** The probability to find the effect that was said to matter. */
	readonly atSmallest: number;
};

/**
 * What a trial could find, from how the same applicants differed in the weeks before: half of them
 * stands for before, half for the window. Null when too few of them have figures.
 */
export function trialPower(
	of: Pick<Registration, 'plan' | 'strata'>,
	past: Seen,
	limits: TrialLimits,
): TrialPower | null {
	const spread = spreadWithin(withoutPast(past.points));
	const seen = new Set(past.points.map(({ number }) => number)).size;
	if (spread === null || spread === 0 || seen < limits.leastEach) return null;
	const planned = precisionOf(of, spread);
	if (planned === null) return null;
	const smallest = smallestEffect(planned, limits.alpha, limits.power);
	const at = (effect: number) => powerOf(planned, effect, limits.alpha);
	const most = 2 * Math.max(smallest, of.plan.smallestEffect);
	const curve = Array.from({ length: 9 }, (_, k) => {
		const effect = (most * k) / 8;
		return { effect, power: at(effect) };
	});
	return { spread, seen, smallest, curve, atSmallest: at(of.plan.smallestEffect) };
}

function precisionOf(
	{ plan, strata }: Pick<Registration, 'plan' | 'strata'>,
	spread: number,
): PlannedPrecision | null {
	const room = roomOf(plan);
	if (room === null) return lotteryPrecision(armsOf(plan, strata), spread, 0);
	const offices = strata.flatMap(({ applicants }) => applicants).length;
	// Offices spread evenly over the steps; their lasting differences are taken out with the past.
	const startsAt = Array.from({ length: offices }, (_, k) => 1 + (k % room.steps));
	return steppedWedgePrecision({
		startsAt,
		periods: room.steps + 1,
		size: 1,
		deviation: spread,
		icc: 0,
		autocorrelation: 1,
	});
}

function armsOf(plan: TrialPlan, strata: readonly TrialStratum[]) {
	const sizes = strata.map(({ applicants }) => applicants.length);
	const seats = shareSeats(plan.seats, sizes);
	return sizes.map((size, place) => {
		const drawn = seats[place] ?? 0;
		return { drawn, notDrawn: size - drawn };
	});
}
