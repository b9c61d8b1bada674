import type { UnitPanel } from '../attGt/unitPanel.ts';
import { timingGroups } from './timingGroups.ts';
import type { TimingGroup } from './timingGroups.ts';

/** Who stands against whom. The last two take the already trained for untreated. */
export type ComparisonKind =
	'treatedAgainstNever' | 'earlierAgainstLater' | 'laterAgainstEarlier' | 'laterAgainstAlways';

export type BaconComparison = {
	readonly kind: ComparisonKind;
	/** When the group took the course whose change is read as effect, and when its control did. */
	readonly treated: number;
	readonly control: number;
	readonly estimate: number;
	/** Its share of the two-way estimate; all shares sum to 1. */
	readonly weight: number;
};

export type GoodmanBacon = {
	/** The two-way estimate of the units seen in every period: Σ weight · estimate. */
	readonly estimate: number;
	readonly comparisons: readonly BaconComparison[];
	/** Weight on comparisons whose control was trained already: 0 none is, 1 all are. */
	readonly forbiddenShare: number;
	/** Mean of the allowed comparisons alone; null when there is none. */
	readonly allowedEstimate: number | null;
	readonly unitsLeftOut: number;
};

/**
 * What the two-way regression compares (Goodman-Bacon 2021, Journal of Econometrics 225, theorem 1):
 * all pairs of groups, each as a plain difference of differences, weighed by the size of the groups
 * and by how long both states were seen. When effects grow, a control trained before drags its own
 * growth into the difference, with the wrong sign.
 *
 * Null when there are no two groups to compare.
 */
export function goodmanBacon(panel: UnitPanel): GoodmanBacon | null {
	const { groups, unitsLeftOut } = timingGroups(panel);
	const raw = groups.flatMap((early, i) =>
		groups.slice(i + 1).flatMap((late) => pair(early, late)),
	);
	const total = raw.reduce((sum, one) => sum + one.weight, 0);
	if (!(total > 0)) return null;
	const comparisons = raw.map((one) => ({ ...one, weight: one.weight / total }));
	const allowed = comparisons.filter(({ kind }) => !isForbidden(kind));
	const share = allowed.reduce((sum, one) => sum + one.weight, 0);
	return {
		estimate: weighedSum(comparisons),
		comparisons,
		forbiddenShare: Math.max(0, 1 - share),
		allowedEstimate: allowed.length === 0 ? null : weighedSum(allowed) / share,
		unitsLeftOut,
	};
}

function isForbidden(kind: ComparisonKind): boolean {
	return kind === 'laterAgainstEarlier' || kind === 'laterAgainstAlways';
}

function weighedSum(comparisons: readonly BaconComparison[]): number {
	return comparisons.reduce((sum, one) => sum + one.weight * one.estimate, 0);
}

/** Both comparisons of two groups; `early` took the course before `late`. */
function pair(early: TimingGroup, late: TimingGroup): BaconComparison[] {
	const [k, l] = [early, late];
	const end = k.means.length;
	const sizes = k.share * l.share;
	const apart = k.treatedShare - l.treatedShare;
	const always = k.from === 0;
	const never = l.from === end;
	const forward: BaconComparison = {
		kind: never ? 'treatedAgainstNever' : 'earlierAgainstLater',
		treated: k.adoptedAt,
		control: l.adoptedAt,
		estimate: change(k, [0, k.from, l.from]) - change(l, [0, k.from, l.from]),
		weight: sizes * apart * (1 - k.treatedShare),
	};
	const backward: BaconComparison = {
		kind: always ? 'laterAgainstAlways' : 'laterAgainstEarlier',
		treated: l.adoptedAt,
		control: k.adoptedAt,
		estimate: change(l, [k.from, l.from, end]) - change(k, [k.from, l.from, end]),
		weight: sizes * apart * l.treatedShare,
	};
	return [...(always ? [] : [forward]), ...(never ? [] : [backward])];
}

/** Mean from the second place to the third, less the mean from the first to the second. */
function change({ means }: TimingGroup, [a, b, c]: [number, number, number]): number {
	const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
	return mean(means.subarray(b, c)) - mean(means.subarray(a, b));
}
