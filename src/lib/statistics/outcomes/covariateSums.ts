import type { Fit } from './addStretch.ts';
import type { OutcomePanel } from './outcomePanel.ts';
import type { StretchTable } from './stretchTable.ts';

/**
 * Products of what units and periods leave unexplained in untreated cells, by unit: from them come
 * slopes of outcomes on covariates, and what each unit brings to the error of a slope. Plain loops over
 * one array: a city has a million cells.
 */
export class CovariateSums {
	readonly units: number;
	readonly outcomes: number;
	readonly covariates: number;
	/** Numbers a unit has: covariate × (covariates, then outcomes). */
	readonly size: number;
	/** Sums of weight × rest of a covariate × rest of another or of an outcome, unit after unit. */
	readonly products: Float64Array;
	/** By covariate: whether units and periods leave more of it than rounding. */
	readonly varies: boolean[];

	constructor(units: number, outcomes: number, covariates: number) {
		this.units = units;
		this.outcomes = outcomes;
		this.covariates = covariates;
		this.size = covariates * (covariates + outcomes);
		this.products = new Float64Array(units * this.size);
		this.varies = Array.from({ length: covariates }, () => false);
	}

	/** `fits` stand in the order outcomes, then covariates. */
	add(panel: OutcomePanel, table: StretchTable, fits: readonly Fit[]): void {
		const { covariates, outcomes, products, size, varies } = this;
		const width = covariates + outcomes;
		const rests = [...fits.slice(outcomes), ...fits.slice(0, outcomes)].map((fit) => fit.rests);
		const own = new Float64Array(width);
		for (let i = 0; i < table.cells.length; i += 1) {
			const from = size * at(panel.unit, at(table.cells, i));
			for (let k = 0; k < width; k += 1) own[k] = at(rests[k] as Float64Array, i);
			for (let j = 0; j < covariates; j += 1) {
				const weight = at(table.weight, i);
				varies[j] ||= Math.abs(at(own, j)) * Math.sqrt(weight) > 1e-6;
				const weighted = weight * at(own, j);
				const row = from + j * width;
				for (let k = 0; k < width; k += 1)
					products[row + k] = at(products, row + k) + weighted * at(own, k);
			}
		}
	}
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
