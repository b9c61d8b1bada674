import { bandsOf } from './attGt/bands.ts';
import { estimateOf } from './attGt/errors.ts';
import { attGt, eventStudy, groupEffects, preTest, simpleEffect } from './attGt/index.ts';
import type { Aggregate, AttGtOptions, PreTest, UnitPanel } from './attGt/index.ts';
import type { Interval } from './interval.ts';
import { intervalOf } from './staggeredDid.ts';
import { goodmanBacon, twoWayEffect } from './twoWayEffects/index.ts';

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

export type AdoptionEffects = {
	/** All after the course, each group by its size. */
	readonly overall: Told;
	/** By periods since the course, with bands that hold all at once; negative ones are placebos. */
	readonly events: readonly (Interval & { readonly at: number; readonly estimate: number })[];
	/** By when the course was, with bands that hold all at once. */
	readonly groups: readonly (Interval & { readonly at: number; readonly estimate: number })[];
	/** Whether the placebos are zero together; null: nothing before the course to test. */
	readonly before: PreTest | null;
	/** The customary regression, and how much of it rests on forbidden comparisons: a warning. */
	readonly twoWay: { readonly estimate: number | null; readonly forbiddenShare: number | null };
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
	const { clusters, treatedClusters, withoutControls } = found;
	const overall = estimateOf(simple, found);
	const banded = (aggregate: Aggregate | null) => {
		const parts = aggregate?.parts ?? [];
		if (parts.length === 0) return [];
		const bands = bandsOf(parts, { draws: 499, treatedClusters, ...options });
		return parts.map(({ at, estimate }, k) => {
			return { at, estimate, low: bands.low[k] ?? NaN, high: bands.high[k] ?? NaN };
		});
	};
	const bacon = goodmanBacon(panel);
	const treated = new Set(found.effects.map(({ group }) => group));
	return {
		overall: { ...overall, ...intervalOf(overall, options.level) },
		events: banded(events),
		groups: banded(groupEffects(found)),
		before: preTest(
			events.parts.filter(({ at }) => at < -(options.anticipation ?? 0)),
			treatedClusters,
		),
		twoWay: {
			estimate: twoWayEffect(panel)?.estimate ?? null,
			forbiddenShare: bacon?.forbiddenShare ?? null,
		},
		treatedUnits: [...treated].reduce(
			(sum, g) => sum + (found.cohorts.get(g)?.units.length ?? 0),
			0,
		),
		clusters,
		treatedClusters,
		withoutControls,
	};
}
