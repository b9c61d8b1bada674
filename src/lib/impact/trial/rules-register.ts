import { randomFrom } from '../../statistics/index.ts';
import type { Day } from '../../time/index.ts';
import type { StratumCount } from './applicant.ts';
import type { TrialLimits } from './limits.ts';
import type { Registration, TrialStratum } from './registration.ts';
import { drawRules, roomOf } from './rules-draw.ts';
import { analysisRule } from './rules-judge.ts';
import { plannedLooks } from './rules-looks.ts';
import { shareThatFits } from './rules-redraw.ts';
import { shareSeats } from './rules-seats.ts';
import type { TrialPlan } from './trial.ts';

export type RegisterRefusal =
	'drawInThePast' | 'tooFewApplicants' | 'enoughSeatsForAll' | 'officeTooLarge' | 'stepsTooFew';

export type Numbered = {
	readonly number: number;
	readonly officers: number;
	readonly stratum: string;
};

/** The applicants by stratum, with the seats of each; keys S1, S2 … in the order of the names. */
export function strataFrom(
	plan: TrialPlan,
	applicants: readonly Numbered[],
	namedFrom: number,
): TrialStratum[] {
	const groups = [...Map.groupBy(applicants, (one) => one.stratum)].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	const seats = shareSeats(
		plan.seats,
		groups.map(([, group]) => group.length),
	);
	return groups.map(([of, group], place) => ({
		key: `S${place + 1}`,
		of: group.length >= namedFrom || plan.design === 'stepped' ? of : null,
		seats: plan.design === 'lottery' ? (seats[place] ?? 0) : null,
		applicants: group
			.map(({ number, officers }) => ({ number, officers }))
			.sort((a, b) => a.number - b.number),
	}));
}

/** How many applied in each stratum, in the order of the names. */
export function countStrata(lots: readonly Numbered[]): StratumCount[] {
	return [...Map.groupBy(lots, (one) => one.stratum)]
		.map(([of, group]) => {
			const officers = group.reduce((sum, one) => sum + one.officers, 0);
			return { of, applicants: group.length, officers };
		})
		.sort((a, b) => (a.of < b.of ? -1 : 1));
}

/** Whether a trial may be registered today, or what stands in the way. */
export function checkRegistration(
	plan: TrialPlan,
	strata: readonly TrialStratum[],
	limits: TrialLimits,
	today: Day,
): RegisterRefusal | null {
	if (plan.drawOn < today) return 'drawInThePast';
	const lots = strata.flatMap(({ applicants }) => applicants);
	const room = roomOf(plan);
	// Offices are compared with themselves too: before their start they wait, after it they have begun.
	const least = room === null ? 2 * limits.leastEach : limits.leastEach;
	if (lots.length < least) return 'tooFewApplicants';
	if (room === null) return lots.length > plan.seats ? null : 'enoughSeatsForAll';
	const largest = Math.max(...lots.map(({ officers }) => officers));
	if (largest > Math.min(room.seats, room.mostAway)) return 'officeTooLarge';
	// Half of all orders must fit, so that throwing some away does not favour small offices.
	return shareThatFits({ plan, strata }, randomFrom(plan.title)) < 0.5 ? 'stepsTooFew' : null;
}

/** The document that is frozen. */
export function registrationOf(
	trial: number,
	plan: TrialPlan,
	strata: readonly TrialStratum[],
	seedHash: string,
	limits: TrialLimits,
): Registration {
	return {
		trial,
		plan,
		drawRule: drawRules[plan.design],
		analysisRule,
		limits: limits.version,
		lookWeeks: plannedLooks(plan, limits.alpha).map(({ weeks, bound }) => ({ weeks, bound })),
		seedHash,
		strata,
	};
}
