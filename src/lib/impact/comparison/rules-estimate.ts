import {
	clusteredEffects,
	collapse,
	outcomeEffects,
	outcomeNaive,
	NEVER,
	pastTest,
} from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel, DidEstimate } from '../../statistics/index.ts';
import type { ComparisonDetails, EffectRange } from './details.ts';
import type { ComparisonLimits } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { balanceOf } from './rules-balance.ts';
import { breaksOf } from './rules-breaks.ts';
import { byOfficeOf } from './rules-byOffice.ts';
import { coarseCells, coarseEstimate, coarseGroups } from './rules-coarse.ts';
import { pretended, withoutCourseWeek } from './rules-column.ts';
import { eventsOf, groupOf } from './rules-events.ts';
import { countsLacking, testsLacking } from './rules-lack.ts';
import { assignedTo } from './rules-offices.ts';
import type { Offices } from './rules-offices.ts';
import { mixedOf } from './rules-mixed.ts';
import { beforeAfterOf, complaintsIn, interruptedAfter, ratesOf, weeksOf } from './rules-panel.ts';
import { estimateOf, pOf, rangedOf, varying } from './rules-ranged.ts';
import { detectableOf } from './rules-rate.ts';
import { readyDifference } from './rules-readiness.ts';
import { singleOf } from './rules-single.ts';
import { targetPlaces, targetsOf } from './rules-targets.ts';

/** What became of one outcome before the many comparisons are weighed against each other. */
export type Estimated = {
	readonly outcome: Outcome;
	readonly details: ComparisonDetails;
	/** Null while conditions do not hold: then there is no number. */
	readonly found: EffectRange | null;
	readonly p: number | null;
	/** Observations of the trained that come in each week. */
	readonly aWeek: number;
};

export type Asked = {
	/** First week after the treatment, by unit. */
	readonly adopted: AdoptedAt;
	/** By unit: 1 where the supervisor carries learning on, 0 where not, −1 not known. */
	readonly ready: Int8Array;
	/** Where each officer serves; null or left out: errors by officer alone. */
	readonly offices?: Offices | null;
	/** The last week of the data. */
	readonly lastWeek: number;
};

/**
 * Everything that can be said of one treatment on one side of the panel, for all of its outcomes in
 * one pass. Pure: the same panel gives the same digits.
 */
export function estimateAll(
	given: OutcomePanel,
	outcomes: readonly Outcome[],
	{ adopted, ready, lastWeek, offices = null }: Asked,
	limits: ComparisonLimits,
): Estimated[] {
	const panel = withoutCourseWeek(given, adopted);
	const asked = { leads: limits.leads, weeksALead: limits.weeksALead };
	const effects = outcomeEffects(panel, adopted, targetsOf(panel, adopted, ready), {
		targets: targetPlaces.count,
		...asked,
	});
	const clustered = offices && clusteredEffects(effects, offices.of, offices.count);
	const assigned = offices ? assignedTo(panel, adopted, offices) : 'officer';
	// Where whole offices took part, chance dealt with offices.
	const judging = clustered && assigned === 'office' ? clustered : effects;
	const rates = ratesOf(panel, adopted, lastWeek);
	const weeks = weeksOf(panel, adopted);
	const firstTime = outcomes.findIndex(({ key }) => key === 'firstTime');
	const interrupted = firstTime < 0 ? 0 : interruptedAfter(panel, adopted, firstTime);
	const seen = outcomes.map((outcome, m) => {
		const found = estimateOf(effects, targetPlaces.whole, m);
		const counts = { ...countsOf(found), ...weeks, lastWeek };
		const complaints = complaintsIn(panel, m);
		const known = varying(estimateOf(judging, targetPlaces.whole, m));
		const trainedOffices = assigned === 'office' ? (known?.treatedUnits ?? 0) : null;
		const fewest = trainedOffices && Math.min(trainedOffices, known?.comparisonUnits ?? 0);
		return {
			known,
			counts,
			trainedOffices,
			lacking: countsLacking(
				outcome,
				{ ...counts, complaints, interrupted, offices: fewest },
				rates,
				limits,
			),
		};
	});
	const enough = seen.some(({ lacking }) => lacking.length === 0);
	const placebos = enough ? pretendedEffects(panel, adopted, limits) : null;
	const whole = enough ? collapse(panel) : null;
	const unadjusted =
		whole &&
		outcomeEffects(whole, adopted, new Int32Array(whole.unit.length).fill(1), {
			...asked,
			targets: 1,
		});
	const groups = enough ? coarseGroups(given, adopted) : null;
	const naive = enough ? outcomeNaive(panel, adopted) : [];
	return outcomes.map((outcome, m): Estimated => {
		const { known, counts, trainedOffices, lacking } = seen[m] as (typeof seen)[number];
		const told = lacking.length === 0 ? known : null;
		const past = told ? pastTest(judging.past, m, limits.leads, limits.weeksALead) : null;
		const placebo = told && placebos ? varying(estimateOf(placebos, 0, m)) : null;
		const placeboRange = rangedOf(placebo, limits.level);
		const alone =
			offices && trainedOffices === 1 && counts.observations >= limits.visits
				? singleOf(panel, adopted, m, offices, limits.level)
				: null;
		const details = {
			...counts,
			aWeek: rates.observations,
			standardError: told?.standardError ?? null,
			degreesOfFreedom: told?.degreesOfFreedom ?? null,
			preTrendP: past?.p ?? null,
			placebo: placebo && placeboRange && { ...placeboRange, p: pOf(placebo) },
			naive: told ? (naive[m] ?? null) : null,
			beforeAfter: told && beforeAfterOf(panel, adopted, m),
			unadjusted: told && unadjusted && rangedOf(estimateOf(unadjusted, 0, m), limits.level),
			balance: told ? balanceOf(panel, adopted, m) : [],
			events: told ? eventsOf(effects, m, past, limits) : [],
			ready: told && groupOf(effects, targetPlaces.ready, m, limits),
			unready: told && groupOf(effects, targetPlaces.unready, m, limits),
			detectable: told && detectableOf(told.standardError, limits),
			largestLead: past ? Math.max(...past.leads.map((lead) => Math.abs(lead.estimate))) : null,
			breaks: told && past && breaksOf(judging, m, told, past, limits.level),
			mixed: told && mixedOf(panel, adopted, m, limits.smallestGroup),
			byOffice: told && clustered && byOfficeOf(clustered, m, assigned, limits.level),
			single: alone?.single ?? null,
			singleControl: alone?.singleControl ?? null,
			readyDifference: told && offices && readyDifference(effects, m, ready, offices, limits),
			coarse: told && groups && coarseEstimate(coarseCells(given, groups, m)),
		};
		const doubts = told ? testsLacking(details, limits) : [];
		const flat = lacking.length === 0 && !known ? [{ reason: 'noVariation' } as const] : [];
		const missing = [...lacking, ...flat, ...doubts];
		const sound = missing.length === 0 ? told : null;
		return {
			outcome,
			details: { ...details, missing },
			found: rangedOf(sound, limits.level),
			p: sound && pOf(sound),
			aWeek: rates.observations,
		};
	});
}

function pretendedEffects(panel: OutcomePanel, adopted: AdoptedAt, limits: ComparisonLimits) {
	const before = pretended(panel, adopted, limits.placeboWeeks);
	const late = before.panel.period.map((period, cell) =>
		period >= (before.adopted[before.panel.unit[cell] ?? 0] ?? NEVER) ? 1 : 0,
	);
	return outcomeEffects(before.panel, before.adopted, late, {
		targets: 1,
		leads: limits.leads,
		weeksALead: limits.weeksALead,
	});
}

function countsOf(found: DidEstimate | null) {
	return {
		officersTrained: found?.treatedUnits ?? 0,
		officersCompared: found?.comparisonUnits ?? 0,
		observations: found?.treatedObservations ?? 0,
		observationsCompared: found?.comparisonObservations ?? 0,
		observationsAlone: found?.uncomparedObservations ?? 0,
	};
}
