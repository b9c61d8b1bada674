import { randomFrom } from '../../statistics/index.ts';
import type { TrialLimits } from './limits.ts';
import type { OutcomeCell } from './outcome.ts';
import type { ArmCount, TrialMissing, TrialReading } from './reading.ts';
import type { Places, Registration } from './registration.ts';
import { balanceOf } from './rules-balance.ts';
import { chanceOf, effectOf, errorOf, intervalOfChance } from './rules-chance.ts';
import type { DrawFound } from './rules-chance.ts';
import { compare } from './rules-compare.ts';
import { countArms, stratumReadings } from './rules-count.ts';
import type { PlannedLook } from './rules-looks.ts';
import { pointsOf } from './rules-points.ts';
import { redraw } from './rules-redraw.ts';

/** The name under which every reading is stored; a change of method is a new version. */
export const analysisRule = 'trialDifference@1';

export type Judged = {
	readonly registration: Registration;
	readonly places: Places;
	readonly cells: readonly OutcomeCell[];
	readonly passed: TrialReading['passed'];
	/** Makes the other draws repeatable: the published seed of the trial. */
	readonly seed: string;
};

/**
 * What a look finds: those whom the lot gave the course against those whom it did not, whoever came
 * (intention to treat), within strata, with the own past taken out, judged by draws that could have
 * been. Says what is missing rather than a figure that nobody should act on.
 */
export function judgeTrial(
	{ registration, places, cells, passed, seed }: Judged,
	look: Pick<PlannedLook, 'bound' | 'p'>,
	limits: TrialLimits,
): TrialReading {
	const seen = pointsOf(registration, cells);
	const counts = countArms(registration, places, seen);
	const comparison = compare(seen.points, places);
	const real = comparison.foundBy(places);
	const adjusted = comparison.adjusted(real);
	const strata = stratumReadings(registration, adjusted, places, limits.toldFrom);
	const shared = { rule: analysisRule, counts, strata, balance: balanceOf(seen, places), passed };
	const missing = whatIsMissing(counts, limits);
	if (real === null || missing.length > 0) {
		const nobody = { reason: 'nobodyToCompare', has: 0, needs: 1 } as const;
		return { ...shared, status: 'cannotTell', missing: real === null ? [nobody] : missing };
	}
	const random = randomFrom(seed);
	const draws: DrawFound[] = [];
	for (let tries = 0; draws.length < limits.redraws && tries < 20 * limits.redraws; tries += 1) {
		const other = redraw(registration, random);
		const found = other && comparison.foundBy(other);
		if (found) draws.push(found);
	}
	const z = effectOf(real) / errorOf(real, draws);
	return {
		...shared,
		status: 'estimated',
		estimate: effectOf(real),
		...intervalOfChance(real, draws, look.p),
		level: 1 - look.p,
		p: chanceOf(real, draws),
		z,
		bound: look.bound,
		crossed: Math.abs(z) >= look.bound,
	};
}

function whatIsMissing(counts: ArmCount, limits: TrialLimits): TrialMissing[] {
	const asked: TrialMissing[] = [
		{ reason: 'tooFewDrawn', has: counts.drawn, needs: limits.leastEach },
		{ reason: 'tooFewNotDrawn', has: counts.notDrawn, needs: limits.leastEach },
		{ reason: 'tooFewSeen', has: counts.observations, needs: limits.leastSeen },
	];
	return asked.filter(({ has, needs }) => has < needs);
}
