import type { Fit } from './addStretch.ts';
import type { OutcomePanel } from './outcomePanel.ts';
import type { StretchTable } from './stretchTable.ts';

/**
 * Products of what units and periods leave unexplained in untreated cells, by unit: from them come
 * slopes of outcomes on covariates, and what each unit brings to the error of a slope.
 */
export class CovariateSums {
	readonly outcomes: number;
	readonly covariates: number;
	/** By covariate and covariate, covariate and outcome: sums of weight × rest × rest of each unit. */
	readonly squares: Float64Array[];
	readonly products: Float64Array[];

	constructor(units: number, outcomes: number, covariates: number) {
		this.outcomes = outcomes;
		this.covariates = covariates;
		const some = (count: number) => Array.from({ length: count }, () => new Float64Array(units));
		this.squares = some(covariates ** 2);
		this.products = some(covariates * outcomes);
	}

	/** `fits` stand in the order outcomes, then covariates. */
	add(panel: OutcomePanel, table: StretchTable, fits: readonly Fit[]): void {
		const rests = fits.map((fit) => fit.rests);
		const [ys, xs] = [rests.slice(0, this.outcomes), rests.slice(this.outcomes)];
		for (let i = 0; i < table.cells.length; i += 1) {
			const unit = panel.unit[table.cells[i] ?? 0] ?? 0;
			for (const [j, x] of xs.entries()) {
				const weighted = (table.weight[i] ?? 0) * (x[i] ?? 0);
				if (weighted === 0) continue;
				for (const [k, other] of xs.entries())
					addTo(this.squares[j * this.covariates + k], unit, weighted * (other[i] ?? 0));
				for (const [m, y] of ys.entries())
					addTo(this.products[j * this.outcomes + m], unit, weighted * (y[i] ?? 0));
			}
		}
	}
}

function addTo(values: Float64Array | undefined, at: number, more: number): void {
	if (values) values[at] = (values[at] ?? 0) + more;
}
