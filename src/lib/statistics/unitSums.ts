import type { CellTable } from './cellTable.ts';
import type { Imputation } from './imputation.ts';

/** What each unit brings to an imputed difference, summed over strata and periods. */
export type UnitSums = {
	/** Treated observations, and their summed differences. */
	readonly weight: Float64Array;
	readonly rest: Float64Array;
	/** What its untreated cells lent. */
	readonly lent: Float64Array;
	/** Observations of its untreated cells in periods of treated ones. */
	readonly compared: Float64Array;
};

export function unitSums(cells: CellTable, strata: readonly Imputation[]): UnitSums {
	const zeros = () => new Float64Array(cells.units.length);
	const [weight, rest, lent, compared] = [zeros(), zeros(), zeros(), zeros()];
	const add = (sums: Float64Array, unit: number, value: number) => {
		sums[unit] = (sums[unit] as number) + value;
	};
	for (const { treated, lenders, compared: isCompared } of strata) {
		for (let i = 0; i < treated.place.length; i += 1) {
			const unit = cells.unit[treated.place[i] as number] as number;
			add(weight, unit, treated.weight[i] as number);
			add(rest, unit, (treated.weight[i] as number) * (treated.rest[i] as number));
		}
		for (let i = 0; i < lenders.place.length; i += 1) {
			const place = lenders.place[i] as number;
			const unit = cells.unit[place] as number;
			add(lent, unit, (lenders.weight[i] as number) * (lenders.rest[i] as number));
			if (isCompared[i] === 1) add(compared, unit, cells.n[place] as number);
		}
	}
	return { weight, rest, lent, compared };
}
