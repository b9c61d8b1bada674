/** An estimate of one small cell (a service, an office) with its standard error, in one unit. */
export type CellEstimate = { readonly estimate: number; readonly standardError: number };

export type Shrunk = {
	/** The common mean towards which cells are drawn. */
	readonly centre: number;
	/** Variance of the true cell values around it, 0 when the data show none (DerSimonian–Laird). */
	readonly betweenVariance: number;
	/** The cells in the given order; `weight` is the share of the cell's own evidence, 0..1. */
	readonly cells: readonly { estimate: number; standardError: number; weight: number }[];
};

/**
 * Empirical Bayes: cells with little evidence are drawn towards the mean of all, so that the best
 * and the worst of a table are not simply the smallest. Between-cell variance by DerSimonian &
 * Laird (1986), shrinkage with the (k − 3)/(k − 1) of Morris (1983). Fewer than four cells stay as
 * they are: there is nothing to learn a spread from.
 *
 * Reproduces Efron & Morris (1977): a batting average of .400 among 18 players → .294
 */
export function shrink(cells: readonly CellEstimate[]): Shrunk {
	const betweenVariance = varianceBetween(cells);
	const centre = centreOf(cells, betweenVariance);
	const caution = cells.length > 3 ? (cells.length - 3) / (cells.length - 1) : 0;
	return {
		centre,
		betweenVariance,
		cells: cells.map(({ estimate, standardError }) => {
			const noise = standardError ** 2;
			const weight = 1 - (caution * noise) / (noise + betweenVariance);
			return {
				estimate: centre + weight * (estimate - centre),
				standardError: standardError * Math.sqrt(weight),
				weight,
			};
		}),
	};
}

function centreOf(cells: readonly CellEstimate[], between: number): number {
	let total = 0;
	let weights = 0;
	for (const { estimate, standardError } of cells) {
		const weight = 1 / (standardError ** 2 + between);
		total += weight * estimate;
		weights += weight;
	}
	return total / weights;
}

function varianceBetween(cells: readonly CellEstimate[]): number {
	const centre = centreOf(cells, 0);
	let spread = 0;
	let first = 0;
	let second = 0;
	for (const { estimate, standardError } of cells) {
		const weight = 1 / standardError ** 2;
		spread += weight * (estimate - centre) ** 2;
		first += weight;
		second += weight ** 2;
	}
	const excess = spread - (cells.length - 1);
	return cells.length < 2 ? 0 : Math.max(0, excess / (first - second / first));
}
