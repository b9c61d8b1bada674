import type { ComparisonDetails } from './details.ts';
import type { ComparisonLack, CountLack } from './lack.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { dayWhen } from './rules-rate.ts';
import type { Rates } from './rules-rate.ts';

type Counts = Pick<
	ComparisonDetails,
	'officersTrained' | 'officersCompared' | 'observations' | 'weeksBefore' | 'lastWeek'
> & {
	/** Complaints in the panel, and interrupted visits of the trained after the course. */
	readonly complaints: number;
	readonly interrupted: number;
	/** Offices on the smaller side where whole offices took part; null where officers did. */
	readonly offices: number | null;
};

/** Outcomes that few visits carry: a mean of twelve interruptions has no honest interval. */
const rare: readonly string[] = ['firstTime', 'held'];

/** What must still come in before anything may be told; all of it, so that an organiser plans once. */
export function countsLacking(
	outcome: Outcome,
	counts: Counts,
	rates: Rates,
	limits: ComparisonLimits,
): CountLack[] {
	const lacking: CountLack[] = [];
	const demand = (reason: CountLack['reason'], has: number, needs: number, aWeek: number) => {
		if (has >= needs) return;
		lacking.push({ reason, has, needs, knownOn: dayWhen(counts.lastWeek, { has, needs, aWeek }) });
	};
	const rateOf = (events: number) =>
		counts.observations > 0 ? (events / counts.observations) * rates.observations : 0;
	demand('tooFewTrained', counts.officersTrained, limits.officersTrained, rates.trained);
	if (counts.offices !== null) demand('tooFewOffices', counts.offices, limits.offices ?? 0, 0);
	demand('noComparison', counts.officersCompared, limits.officersCompared, 0);
	const [reason, needs] =
		outcome.side === 'visits'
			? (['tooFewVisits', limits.visits] as const)
			: (['tooFewAnswers', limits.answers] as const);
	demand(reason, counts.observations, needs, rates.observations);
	if (outcome.key === 'complaints')
		demand('tooFewComplaints', counts.complaints, limits.complaints, rateOf(counts.complaints));
	if (rare.includes(outcome.key))
		demand('tooFewEvents', counts.interrupted, limits.events ?? 0, rateOf(counts.interrupted));
	demand('tooShortBefore', counts.weeksBefore, limits.weeksBefore, 0);
	return lacking;
}

/** Tests that speak against the comparison itself. */
export function testsLacking(
	{ preTrendP, placebo }: Pick<ComparisonDetails, 'preTrendP' | 'placebo'>,
	limits: ComparisonLimits,
): ComparisonLack[] {
	const lacking: ComparisonLack[] = [];
	if (preTrendP === null)
		lacking.push({ reason: 'tooShortBefore', has: 0, needs: limits.weeksBefore, knownOn: null });
	else if (preTrendP < limits.preTrendP)
		lacking.push({ reason: 'preTrendFailed', p: preTrendP, limit: limits.preTrendP });
	if (placebo && placebo.p < limits.placeboP)
		lacking.push({ reason: 'placeboFailed', p: placebo.p, limit: limits.placeboP });
	return lacking;
}
