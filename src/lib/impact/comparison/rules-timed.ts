import {
	adoptionEffects,
	attGt,
	estimateOf,
	intervalOf,
	outcomeSpans,
	simpleEffect,
} from '../../statistics/index.ts';
import type {
	AdoptedAt,
	AdoptionPart,
	AttGtOptions,
	OutcomePanel,
	UnitPanel,
} from '../../statistics/index.ts';
import type { ComparisonLimits } from './limits.ts';
import { loadsOf } from './rules-load.ts';
import type { Offices } from './rules-offices.ts';
import type { Timed, TimedPart, TimedWay } from './timed.ts';

/** Officers who finished within so many weeks are one group. */
const weeksASpan = 4;
const bands = { seed: 'kelompok-waktu', draws: 499 } as const;

type Way = { way: TimedWay; estimate: number; low: number; high: number };
type Estimate = Omit<Way, 'way'>;

/**
 * The same question by group-time effects (Callaway & Sant'Anna 2021): each group against those who
 * had not taken the course by then, from the span before it. A second method with other assumptions;
 * `offices`: whole offices took part, so errors are by office. Null where nothing can be compared.
 */
export function timedOf(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
	offices: Offices | null,
	limits: ComparisonLimits,
): Timed | null {
	const spans = outcomeSpans(panel, adopted, outcome, weeksASpan);
	const { units, visitsASpan, load } = loadsOf(panel, adopted, weeksASpan);
	const given: UnitPanel = {
		...spans,
		weight: visitsASpan,
		...(offices && { cluster: Int32Array.from(units, (unit) => offices.of[unit] ?? 0) }),
	};
	const { level, smallestGroup } = limits;
	const found = adoptionEffects(given, { level, ...bands });
	if (found === null) return null;
	const alike = load && { ...given, covariates: [load] };
	const all: [TimedWay, Estimate | null][] = [
		['notYet', found.overall],
		['never', wholeOf(given, level, { controls: 'never' })],
		['group', found.byGroup],
		['calendar', found.byCalendar],
		['regression', alike && wholeOf(alike, level, { method: 'regression' })],
		['weighting', alike && wholeOf(alike, level, { method: 'weighting' })],
		['doublyRobust', alike && wholeOf(alike, level, { method: 'doublyRobust' })],
	];
	const told = (parts: readonly AdoptionPart[], shown: (at: number) => number): TimedPart[] =>
		parts.flatMap(({ at, estimate, low, high, units: officers }) =>
			officers >= smallestGroup ? [{ at: shown(at), estimate, low, high, officers }] : [],
		);
	const firstWeek = panel.period.reduce((least, week) => Math.min(least, week), Infinity);
	return {
		ways: all.flatMap(([way, estimate]): Way[] =>
			estimate ? [{ way, ...rangeOf(estimate) }] : [],
		),
		groups: told(found.groups, (at) => firstWeek + weeksASpan * at),
		events: told(found.events, (at) => at),
		beforeP: found.before?.cautiousP ?? null,
		officers: found.treatedUnits,
	};
}

const rangeOf = ({ estimate, low, high }: Estimate): Estimate => ({ estimate, low, high });

/** All after the course in one number, compared in another way. */
function wholeOf(
	panel: UnitPanel,
	level: number,
	asked: Partial<Pick<AttGtOptions, 'controls' | 'method'>>,
): Estimate | null {
	const found = attGt(panel, {
		...{ controls: 'notYet', method: 'doublyRobust', base: 'varying' },
		...asked,
	});
	const whole = simpleEffect(found);
	if (whole === null) return null;
	const estimate = estimateOf(whole, found);
	return { estimate: estimate.estimate, ...intervalOf(estimate, level) };
}
