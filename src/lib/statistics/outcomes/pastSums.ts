import { NEVER } from './outcomePanel.ts';
import type { AdoptedAt, OutcomePanel } from './outcomePanel.ts';
import type { Fit } from './addStretch.ts';
import type { StretchTable } from './stretchTable.ts';

/** Untreated cells against the periods left until the course, as sums by unit: one pass, many outcomes. */
export class PastSums {
	/** By regressor k · K + l and unit: Σ n x_k x_l. */
	readonly squares: Float64Array[];
	/** By outcome and regressor: Σ n x_k y, by unit. */
	readonly products: Float64Array[][];
	/** How near to the course each later trained unit is seen; Infinity for others. */
	readonly nearest: Float64Array;
	readonly seen: Uint8Array;
	readonly varies: boolean[];
	cells = 0;
	readonly regressors: readonly ((distance: number) => number)[];

	constructor(
		units: number,
		outcomes: number,
		regressors: readonly ((distance: number) => number)[],
	) {
		this.regressors = regressors;
		const size = regressors.length;
		this.squares = Array.from({ length: size * size }, () => new Float64Array(units));
		this.products = Array.from({ length: outcomes }, () =>
			regressors.map(() => new Float64Array(units)),
		);
		this.nearest = new Float64Array(units).fill(Infinity);
		this.seen = new Uint8Array(units);
		this.varies = regressors.map(() => false);
	}

	add(panel: OutcomePanel, adopted: AdoptedAt, table: StretchTable, fits: readonly Fit[]): void {
		const { cells, weight } = table;
		this.cells += cells.length;
		const unitOf = new Int32Array(cells.length);
		const distance = new Float64Array(cells.length);
		for (let i = 0; i < cells.length; i += 1) {
			const cell = at(cells, i);
			const unit = at(panel.unit, cell);
			const adoption = at(adopted, unit);
			unitOf[i] = unit;
			this.seen[unit] = 1;
			if (adoption === NEVER) continue;
			const left = adoption - at(panel.period, cell);
			distance[i] = left;
			if (left < at(this.nearest, unit)) this.nearest[unit] = left;
		}
		const columns = this.regressors.map((regressor, k) => {
			const rests = table.twoWay.residuals(distance.map(regressor));
			this.varies[k] ||= rests.some((rest, i) => Math.abs(rest) * Math.sqrt(at(weight, i)) > 1e-6);
			return rests;
		});
		const size = columns.length;
		for (const [k, one] of columns.entries()) {
			for (const [l, other] of columns.entries())
				addTo(this.squares[k * size + l], unitOf, weight, one, other);
			for (const [m, { rests }] of fits.entries())
				addTo(this.products[m]?.[k], unitOf, weight, one, rests);
		}
	}
}

function addTo(
	into: Float64Array | undefined,
	unitOf: Int32Array,
	weight: Float64Array,
	one: Float64Array,
	other: Float64Array,
): void {
	if (!into) return;
	for (let i = 0; i < one.length; i += 1) {
		const unit = at(unitOf, i);
		into[unit] = at(into, unit) + at(weight, i) * at(one, i) * at(other, i);
	}
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
