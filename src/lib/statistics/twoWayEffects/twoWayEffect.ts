import { clusterCovariance, leastSquares } from '../leastSquares.ts';
import type { UnitPanel } from '../attGt/unitPanel.ts';
import { withinCells } from './withinCells.ts';

export type TwoWayEstimate = {
	readonly estimate: number;
	/** Clustered (CR1). */
	readonly standardError: number;
	readonly degreesOfFreedom: number;
};

/**
 * The customary regression: outcome on treated, with unit and period effects. A warning, not a
 * finding: when the course came at different times and its effect grows or differs, it mixes in
 * comparisons with the already trained (`goodmanBacon`), and may turn the sign.
 *
 * Null when nobody, or everybody all the time, was treated.
 */
export function twoWayEffect(panel: UnitPanel): TwoWayEstimate | null {
	const { adoptedAt } = panel;
	return (
		regress(panel, [(unit, period) => (period >= (adoptedAt[unit] as number) ? 1 : 0)])?.[0] ?? null
	);
}

/**
 * The same with a coefficient for each period since the course; the one before it is the base, and
 * the ends hold all that lies beyond. Where effects differ between groups a coefficient also takes up
 * effects of other periods (Sun & Abraham 2021); `eventStudy` of `attGt` does not.
 */
export function twoWayEventStudy(
	panel: UnitPanel,
	{ from, to }: { from: number; to: number },
): (TwoWayEstimate & { readonly at: number })[] | null {
	const { adoptedAt } = panel;
	const events = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((e) => e !== -1);
	const since = (unit: number, period: number) =>
		Math.min(to, Math.max(from, period - (adoptedAt[unit] as number)));
	const found = regress(
		panel,
		events.map(
			(event) => (unit, period) =>
				Number.isFinite(adoptedAt[unit]) && since(unit, period) === event ? 1 : 0,
		),
	);
	return found?.map((one, i) => ({ at: events[i] as number, ...one })) ?? null;
}

type Regressor = (unit: number, period: number) => number;

function regress(panel: UnitPanel, regressors: readonly Regressor[]): TwoWayEstimate[] | null {
	const cells = withinCells(panel);
	const columns = regressors.map((regressor) => cells.within(regressor));
	if (columns.some((column) => column.every((value) => Math.abs(value) < 1e-9))) return null;
	const fit = leastSquares(columns, cells.response);
	if (fit === null) return null;
	const covariance = clusterCovariance(fit, columns, cells.cluster);
	const degreesOfFreedom = Math.max(1, cells.clusters - 1);
	return fit.coefficients.map((estimate, k) => {
		return { estimate, standardError: Math.sqrt(covariance[k]?.[k] ?? NaN), degreesOfFreedom };
	});
}
