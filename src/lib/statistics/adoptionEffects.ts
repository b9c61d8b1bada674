import { bandsOf } from './attGt/bands.ts';
import { estimateOf } from './attGt/errors.ts';
import {
	attGt,
	calendarEffects,
	eventStudy,
	groupEffects,
	preTest,
	simpleEffect,
} from './attGt/index.ts';
import type {
	Aggregate,
	AttGtOptions,
	Combined,
	GroupTimeEffect,
	PreTest,
	UnitPanel,
} from './attGt/index.ts';
import type { Interval } from './interval.ts';
import { intervalOf } from './staggeredDid.ts';

export type AdoptionOptions = Partial<AttGtOptions> & {
	/** Level of intervals and bands, 0..1. */
	readonly level: number;
	/** For the draws of the bands; the same seed gives the same bands. */
	readonly seed: number | string;
	readonly draws?: number;
};

type Told = Interval & {
	readonly estimate: number;
	readonly standardError: number;
	readonly degreesOfFreedom: number;
};

export type AdoptionPart = Interval & {
	readonly at: number;
	readonly estimate: number;
	/** Trained units behind it. */
	readonly units: number;
};

export type AdoptionEffects = {
	/** All after the course, each group by its size. */
	readonly overall: Told;
	/** What a trained unit gained; the mean of the periods. */
	readonly byGroup: Told | null;
	readonly byCalendar: Told | null;
	/** By periods since the course, with bands that hold all at once; negative ones are placebos. */
	readonly events: readonly AdoptionPart[];
	/** By when the course was, with bands that hold all at once. */
	readonly groups: readonly AdoptionPart[];
	/** Whether the placebos are zero together; null: nothing before the course to test. */
	readonly before: PreTest | null;
	readonly treatedUnits: number;
	readonly clusters: number;
	readonly treatedClusters: number;
	readonly withoutControls: number;
};

/**
 * Everything that may be told of a course taken at different times, in one call. Null when no effect
 * after it can be compared with anybody.
 *
 * adoptionEffects(officerPeriods(panel, 4), { level: 0.9, seed: 'kursus-7' })
 */
export function adoptionEffects(
	panel: UnitPanel,
	options: AdoptionOptions,
): AdoptionEffects | null {
	const found = attGt(panel, {
		controls: 'notYet',
		method: 'doublyRobust',
		base: 'varying',
		...options,
	});
	const [simple, events] = [simpleEffect(found), eventStudy(found)];
	if (simple === null || events === null) return null;
	const { clusters, cohorts, treatedClusters, withoutControls } = found;
	const told = (of: Combined): Told => {
		const estimate = estimateOf(of, found);
		return { ...estimate, ...intervalOf(estimate, options.level) };
	};
	const [groups, calendar] = [groupEffects(found), calendarEffects(found)];
	const banded = (aggregate: Aggregate | null, unitsAt: (at: number) => number) => {
		const parts = aggregate?.parts ?? [];
		if (parts.length === 0) return [];
		const bands = bandsOf(parts, { draws: 499, treatedClusters, ...options });
		return parts.map(({ at, estimate }, k): AdoptionPart => {
			const [low, high] = [bands.low[k] ?? NaN, bands.high[k] ?? NaN];
			return { at, estimate, low, high, units: unitsAt(at) };
		});
	};
	const unitsOf = (group: number) => cohorts.get(group)?.units.length ?? 0;
	const treated = new Set(found.effects.map(({ group }) => group));
	return {
		overall: told(simple),
		byGroup: groups && told(groups.overall),
		byCalendar: calendar && told(calendar.overall),
		events: banded(events, (at) => unitsSince(found.effects, at)),
		groups: banded(groups, unitsOf),
		before: preTest(
			events.parts.filter(({ at }) => at < -(options.anticipation ?? 0)),
			treatedClusters,
		),
		treatedUnits: [...treated].reduce((sum, group) => sum + unitsOf(group), 0),
		clusters,
		treatedClusters,
		withoutControls,
	};
}

function unitsSince(effects: readonly GroupTimeEffect[], at: number): number {
	return effects.reduce(
		(sum, { group, period, treatedUnits }) => sum + (period - group === at ? treatedUnits : 0),
		0,
	);
}
