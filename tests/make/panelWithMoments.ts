import { choleskyOf } from '../../src/lib/statistics/cholesky.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import type { UnitPanel } from '../../src/lib/statistics/index.ts';

/** A group in moments: outcomes of the years, then covariates; the lower triangle row by row. */
export type Moments = {
	adoptedAt: number;
	units: number;
	mean: readonly number[];
	covariance: readonly number[];
};

/** A panel of made-up units whose groups have exactly the moments given. */
export function panelWithMoments(
	years: readonly number[],
	groups: readonly Moments[],
	seed: string,
): UnitPanel {
	const rows = groups.flatMap((group) =>
		unitsWith(group, seed).map((values) => ({ values, adoptedAt: group.adoptedAt })),
	);
	const width = groups[0]!.mean.length;
	return {
		periods: Float64Array.from(years),
		outcome: Float64Array.from(rows.flatMap((row) => row.values.slice(0, years.length))),
		adoptedAt: Float64Array.from(rows, (row) => row.adoptedAt),
		covariates: Array.from({ length: width - years.length }, (_, k) =>
			Float64Array.from(rows, (row) => row.values[years.length + k]!),
		),
	};
}

/** Draws, whitened by their own covariance and coloured by the one wanted. */
function unitsWith({ units, mean, covariance }: Moments, seed: string): number[][] {
	const k = mean.length;
	const random = randomFrom(`${seed}-${units}`);
	const draws = Array.from({ length: units }, () => mean.map(() => random.normal()));
	const centre = mean.map((_, j) => draws.reduce((sum, row) => sum + row[j]!, 0) / units);
	const centred = draws.map((row) => row.map((value, j) => value - centre[j]!));
	const own = new Float64Array(k * k);
	for (const row of centred)
		for (let a = 0; a < k; a += 1)
			for (let b = 0; b < k; b += 1) own[a * k + b]! += (row[a]! * row[b]!) / (units - 1);
	const wanted = new Float64Array(k * k);
	for (let a = 0, i = 0; a < k; a += 1)
		for (let b = 0; b <= a; b += 1, i += 1) wanted[a * k + b] = wanted[b * k + a] = covariance[i]!;
	const [white, colour] = [choleskyOf(own, k), choleskyOf(wanted, k)];
	return centred.map((row) => {
		const plain: number[] = [];
		for (let a = 0; a < k; a += 1) {
			let rest = row[a]!;
			for (let b = 0; b < a; b += 1) rest -= white[a * k + b]! * plain[b]!;
			plain.push(rest / white[a * k + a]!);
		}
		return mean.map((m, a) => {
			let value = m;
			for (let b = 0; b <= a; b += 1) value += colour[a * k + b]! * plain[b]!;
			return value;
		});
	});
}
