import type { PreparedPanel } from '../preparedPanel.ts';

/**
 * What an observation of each stratum (service) in each period took on average of the untreated;
 * where none was untreated in that period, what it took of them over all periods; NaN: never seen.
 * Stratum s in period place p stands at `s * periods.length + p`.
 */
export function caseMixMeans({ cells, adoption }: PreparedPanel): Float64Array {
	const length = cells.periods.length;
	const sums = new Float64Array(cells.strata.length * length);
	const counts = new Float64Array(sums.length);
	for (let s = 0; s < cells.strata.length; s += 1)
		for (let i = cells.start[s] as number; i < (cells.start[s + 1] as number); i += 1) {
			const period = cells.period[i] as number;
			if (period >= (adoption.until[cells.unit[i] as number] as number)) continue;
			const place = s * length + period;
			sums[place] = (sums[place] as number) + (cells.sum[i] as number);
			counts[place] = (counts[place] as number) + (cells.n[i] as number);
		}
	return sums.map((sum, place) => {
		if ((counts[place] as number) > 0) return sum / (counts[place] as number);
		const s = Math.floor(place / length);
		const of = (values: Float64Array) =>
			values.subarray(s * length, (s + 1) * length).reduce((total, value) => total + value, 0);
		return of(sums) / of(counts);
	});
}
