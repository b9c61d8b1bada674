import { mean } from '../mean.ts';
import { variance } from '../variance.ts';

/** How well a sum of items measures: alpha (Cronbach 1951) and the error of one person's sum. */
export type Reliability = {
	readonly alpha: number;
	/** Alpha of items brought to the same spread first. */
	readonly standardised: number;
	readonly averageCorrelation: number;
	/** Standard error of measurement, in points of the sum: s·√(1 − alpha). */
	readonly error: number;
};

/** Rows are people, columns items. reliabilityOf([[1, 1], [0, 0], [1, 0]]).alpha → 0.667 */
export function reliabilityOf(rows: readonly (readonly number[])[]): Reliability | null {
	const items = rows[0]?.length ?? 0;
	if (rows.length < 3 || items < 2) return null;
	const columns = Array.from({ length: items }, (_, j) => rows.map((row) => row[j] ?? 0));
	const sums = rows.map((row) => row.reduce((sum, one) => sum + one, 0));
	const of = variance(sums);
	if (of === 0) return null;
	const within = columns.reduce((sum, column) => sum + variance(column), 0);
	const alpha = (items / (items - 1)) * (1 - within / of);
	let correlation = 0;
	for (let i = 1; i < items; i += 1)
		for (let j = 0; j < i; j += 1) correlation += correlationOf(columns[i] ?? [], columns[j] ?? []);
	const averageCorrelation = correlation / ((items * (items - 1)) / 2);
	const standardised = (items * averageCorrelation) / (1 + (items - 1) * averageCorrelation);
	return { alpha, standardised, averageCorrelation, error: Math.sqrt(of * (1 - alpha)) };
}

/** Product-moment correlation; 0 where one of the two does not vary. */
export function correlationOf(x: readonly number[], y: readonly number[]): number {
	const [mx, my] = [mean(x), mean(y)];
	let [xy, xx, yy] = [0, 0, 0];
	x.forEach((value, i) => {
		const [dx, dy] = [value - mx, (y[i] ?? 0) - my];
		xy += dx * dy;
		xx += dx * dx;
		yy += dy * dy;
	});
	return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
