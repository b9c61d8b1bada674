import { biasReduced } from './fewClusters/index.ts';
import type { RobustEstimate } from './fewClusters/index.ts';
import { imputed } from './imputed.ts';
import type { AnyPanel } from './preparedPanel.ts';

export type Moderation = {
	/** The effect on those with the mean of the trait. */
	readonly atMean: RobustEstimate;
	/** By how much the effect differs with one more of the trait. */
	readonly slope: RobustEstimate;
	readonly mean: number;
	/** Trained units with a trait and a comparison. */
	readonly units: number;
};

/**
 * Did the course do more for some than for others, by a trait known before it (readiness of the team,
 * 0 to 100)? Each trained unit's own difference from what was expected without the course
 * (imputation, as in `staggeredDid`), regressed on the trait, weighed by visits, with CR2 errors by
 * `clusterOf` (the office that shares a readiness).
 *
 * A slope does not say that readiness *makes* a course work: ready teams differ in more than that.
 * Null with fewer than three clusters, or when the trait never varies.
 */
export function moderation(
	panel: AnyPanel,
	traitOf: ReadonlyMap<number, number>,
	clusterOf: ReadonlyMap<number, number>,
): Moderation | null {
	const units = [...ownEffects(panel)].flatMap(([unit, { weight, sum }]) => {
		const trait = traitOf.get(unit);
		const cluster = clusterOf.get(unit);
		return trait === undefined || cluster === undefined
			? []
			: [{ trait, cluster, weight, effect: sum / weight }];
	});
	return moderationOf(units);
}

/** The same from what is known of each trained unit: its trait, office, weight and own difference. */
export function moderationOf(
	units: readonly {
		readonly trait: number;
		readonly cluster: number;
		readonly weight: number;
		readonly effect: number;
	}[],
): Moderation | null {
	if (new Set(units.map(({ cluster }) => cluster)).size < 3) return null;
	const total = units.reduce((sum, { weight }) => sum + weight, 0);
	const mean = units.reduce((sum, { weight, trait }) => sum + weight * trait, 0) / total;
	const column = (of: (unit: (typeof units)[number]) => number) =>
		Float64Array.from(units, (unit) => of(unit) * Math.sqrt(unit.weight));
	const columns = [column(() => 1), column(({ trait }) => trait - mean)];
	const response = column(({ effect }) => effect);
	const clusters = units.map(({ cluster }) => cluster);
	const atMean = biasReduced(columns, response, clusters, [1, 0]);
	const slope = biasReduced(columns, response, clusters, [0, 1]);
	return atMean && slope ? { atMean, slope, mean, units: units.length } : null;
}

function ownEffects(panel: AnyPanel): Map<number, { weight: number; sum: number }> {
	const { sums, units } = imputed(panel);
	const effects = new Map<number, { weight: number; sum: number }>();
	for (const [unit, weight] of sums?.weights.entries() ?? [])
		if (weight > 0) effects.set(units[unit] ?? 0, { weight, sum: sums?.own[0]?.[unit] ?? 0 });
	return effects;
}
