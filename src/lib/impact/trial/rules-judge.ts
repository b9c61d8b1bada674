import { randomFrom } from '../../statistics/index.ts';
import type { TrialLimits } from './limits.ts';
import type { OutcomeCell } from './outcome.ts';
import type { ArmCount, TrialMissing, TrialReading } from './reading.ts';
import type { Places, Registration } from './registration.ts';
import { balanceOf } from './rules-balance.ts';
import { chanceOf, errorOf, intervalOfChance } from './rules-chance.ts';
import type { OtherDraw } from './rules-chance.ts';
import { contrast, treatedBy } from './rules-contrast.ts';
import { countArms, stratumReadings } from './rules-count.ts';
import type { PlannedLook } from './rules-looks.ts';
import { withoutPast } from './rules-past.ts';
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
	const points = withoutPast(seen.points);
	const strata = stratumReadings(registration, points, places);
	const shared = { rule: analysisRule, counts, strata, balance: balanceOf(seen, places), passed };
	const missing = whatIsMissing(counts, limits);
	const treated = treatedBy(places);
	const estimate = contrast(points, treated);
	if (estimate === null || missing.length > 0) {
		const nobody = { reason: 'nobodyToCompare', has: 0, needs: 1 } as const;
		return { ...shared, status: 'cannotTell', missing: estimate === null ? [nobody] : missing };
	}
	const random = randomFrom(seed);
	const draws: OtherDraw[] = [];
	for (let tries = 0; draws.length < limits.redraws && tries < 20 * limits.redraws; tries += 1) {
		const other = redraw(registration, random);
		const found = other && contrast(points, treatedBy(other));
		const share = other && contrast(points, treatedBy(other), (point) => Number(treated(point)));
		if (found !== null && share !== null) draws.push({ found, share });
	}
	const z = estimate / errorOf(estimate, draws);
	return {
		...shared,
		status: 'estimated',
		estimate,
		...intervalOfChance(estimate, draws, look.p),
		level: 1 - look.p,
		p: chanceOf(estimate, draws),
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
