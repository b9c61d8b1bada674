import { difference } from './difference.ts';
import { doublyRobust } from './doublyRobust.ts';
import { inverseProbability } from './inverseProbability.ts';
import { outcomeRegression } from './outcomeRegression.ts';
import type { TwoByTwo, TwoByTwoEstimator } from './twoByTwo.ts';
import type { UnitPanel } from './unitPanel.ts';

export type Comparison = {
	/** Compare with those never treated, or with all not treated until then. */
	readonly controls: 'never' | 'notYet';
	readonly method: 'regression' | 'weighting' | 'doublyRobust';
	readonly anticipation?: number;
};

/** Places of two periods, and the group that is compared between them. */
export type Pair = { readonly group: number; readonly now: number; readonly base: number };

const estimators: Readonly<Record<Comparison['method'], TwoByTwoEstimator>> = {
	regression: outcomeRegression,
	weighting: inverseProbability,
	doublyRobust,
};

/** One group-time effect with its influence by cluster; null when it cannot be found. */
export function compare(
	panel: UnitPanel,
	pair: Pair,
	{ controls, method, anticipation = 0 }: Comparison,
	clusters: number,
) {
	const { periods, adoptedAt, cluster, covariates } = panel;
	const last = Math.max(periods[pair.now] as number, periods[pair.base] as number);
	const bound = controls === 'never' ? (periods.at(-1) as number) : last + anticipation;
	const side = (unit: number) => {
		const adopted = adoptedAt[unit] as number;
		return adopted === pair.group ? 1 : adopted > bound ? 0 : null;
	};
	const units = unitsIn(panel, pair, side);
	const given = arrange(panel, pair, units, side);
	const found = covariates?.length ? estimators[method](given) : difference(given);
	if (found === null) return null;
	const influence = new Float64Array(clusters);
	for (let i = 0; i < units.length; i += 1) {
		const unit = units[i] as number;
		const c = cluster ? (cluster[unit] as number) : unit;
		influence[c] = (influence[c] as number) + (found.influence[i] as number);
	}
	const treatedUnits = given.treated.reduce((sum, one) => sum + one, 0);
	const controlUnits = units.length - treatedUnits;
	return { estimate: found.estimate, influence, treatedUnits, controlUnits };
}

type Side = (unit: number) => 0 | 1 | null;

/** Units of either side seen in both periods. */
function unitsIn({ periods, outcome, adoptedAt }: UnitPanel, { now, base }: Pair, side: Side) {
	const units = new Int32Array(adoptedAt.length);
	let size = 0;
	for (let unit = 0; unit < adoptedAt.length; unit += 1) {
		if (side(unit) === null) continue;
		const line = unit * periods.length;
		if (Number.isNaN(outcome[line + now]) || Number.isNaN(outcome[line + base])) continue;
		units[size] = unit;
		size += 1;
	}
	return units.subarray(0, size);
}

function arrange(panel: UnitPanel, { now, base }: Pair, units: Int32Array, side: Side): TwoByTwo {
	const { periods, outcome, weight, covariates = [] } = panel;
	const change = new Float64Array(units.length);
	const treated = new Uint8Array(units.length);
	for (let i = 0; i < units.length; i += 1) {
		const line = (units[i] as number) * periods.length;
		change[i] = (outcome[line + now] as number) - (outcome[line + base] as number);
		treated[i] = side(units[i] as number) ?? 0;
	}
	const pick = (column: Float64Array) => {
		const picked = new Float64Array(units.length);
		for (let i = 0; i < units.length; i += 1) picked[i] = column[units[i] as number] as number;
		return picked;
	};
	const ones = new Float64Array(units.length).fill(1);
	return {
		change,
		treated,
		weight: weight ? pick(weight) : ones,
		design: [ones, ...covariates.map(pick)],
	};
}
