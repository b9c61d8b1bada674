import { compare } from './compare.ts';
import type { Comparison } from './compare.ts';
import { cohortsOf } from './cohort.ts';
import type { Cohort } from './cohort.ts';
import { clustersOf } from './unitPanel.ts';
import type { UnitPanel } from './unitPanel.ts';

export type AttGtOptions = Comparison & {
	/**
	 * `varying`: before the course each period is compared with the one before it (a test of each
	 * step); `universal`: all with the last before the course (a test of the whole way).
	 */
	readonly base: 'varying' | 'universal';
	/** So many periods before the course in which people may already act on it; 0 unless told. */
	readonly anticipation?: number;
};

/** The effect on those who took the course at `group`, in `period`. Before it: a placebo. */
export type GroupTimeEffect = {
	readonly group: number;
	readonly period: number;
	readonly estimate: number;
	/** Of each cluster; they sum to the error of the estimate. */
	readonly influence: Float64Array;
	readonly treatedUnits: number;
	readonly controlUnits: number;
};

export type GroupTimeEffects = {
	readonly effects: readonly GroupTimeEffect[];
	readonly cohorts: ReadonlyMap<number, Cohort>;
	readonly clusters: number;
	/** Clusters with somebody treated whose effect was found. */
	readonly treatedClusters: number;
	/** Pairs of group and period in which nobody alike was left to compare with. */
	readonly withoutControls: number;
};

/**
 * Group-time effects of staggered adoption (Callaway & Sant'Anna 2021, Journal of Econometrics 225,
 * 200–230): each group of units that took the course at one time is compared, period by period, with
 * units that had not taken it then, from the period before its course. Nothing else enters, so the
 * already treated never serve as controls, and effects may differ and grow as they will.
 *
 * ATT(g, t) = E[Y(t) − Y(g − 1) | G = g] − E[Y(t) − Y(g − 1) | controls]
 *
 * Units not seen in one of the two periods are left out of that pair. Groups treated from the first
 * period on have no before and are left out.
 */
export function attGt(panel: UnitPanel, options: AttGtOptions): GroupTimeEffects {
	const { periods } = panel;
	const cohorts = cohortsOf(panel);
	const clusters = clustersOf(panel);
	const effects: GroupTimeEffect[] = [];
	const reached = new Set<number>();
	let withoutControls = 0;
	for (const group of cohorts.keys()) {
		const before = periods.findLastIndex((period) => period < group - (options.anticipation ?? 0));
		if (before < 0) continue;
		for (let now = options.base === 'varying' ? 1 : 0; now < periods.length; now += 1) {
			const period = periods[now] as number;
			const base =
				period < group && options.base === 'varying' ? Math.min(now - 1, before) : before;
			if (base === now) continue;
			const found = compare(panel, { group, now, base }, options, clusters);
			if (found === null) {
				withoutControls += 1;
				continue;
			}
			effects.push({ group, period, ...found });
			if (period >= group) reached.add(group);
		}
	}
	const treated = new Set(
		[...reached].flatMap((group) => [...(cohorts.get(group)?.byCluster.keys() ?? [])]),
	);
	return { effects, cohorts, clusters, treatedClusters: treated.size, withoutControls };
}
