import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicalCovariance, clusterCovariance, leastSquares } from './leastSquares.ts';
import type { Fit } from './leastSquares.ts';

const norris: [y: number, x: number][] = [
	[0.1, 0.2],
	[338.8, 337.4],
	[118.1, 118.2],
	[888, 884.6],
	[9.2, 10.1],
	[228.1, 226.5],
	[668.5, 666.3],
	[998.5, 996.3],
	[449.1, 448.6],
	[778.9, 777],
	[559.2, 558.2],
	[0.3, 0.4],
	[0.1, 0.6],
	[778.1, 775.5],
	[668.8, 666.9],
	[339.3, 338],
	[448.9, 447.5],
	[10.8, 11.6],
	[557.7, 556],
	[228.3, 228.1],
	[998, 995.8],
	[888.8, 887.6],
	[119.6, 120.2],
	[0.3, 0.3],
	[0.6, 0.3],
	[557.6, 556.8],
	[339.3, 339.1],
	[888, 887.2],
	[998.5, 999],
	[778.9, 779],
	[10.2, 11.1],
	[117.6, 118.3],
	[228.9, 229.2],
	[668.4, 669.1],
	[449.2, 448.9],
	[0.2, 0.5],
];

const longley = [
	[60323, 83, 234289, 2356, 1590, 107608, 1947],
	[61122, 88.5, 259426, 2325, 1456, 108632, 1948],
	[60171, 88.2, 258054, 3682, 1616, 109773, 1949],
	[61187, 89.5, 284599, 3351, 1650, 110929, 1950],
	[63221, 96.2, 328975, 2099, 3099, 112075, 1951],
	[63639, 98.1, 346999, 1932, 3594, 113270, 1952],
	[64989, 99, 365385, 1870, 3547, 115094, 1953],
	[63761, 100, 363112, 3578, 3350, 116219, 1954],
	[66019, 101.2, 397469, 2904, 3048, 117388, 1955],
	[67857, 104.6, 419180, 2822, 2857, 118734, 1956],
	[68169, 108.4, 442769, 2936, 2798, 120445, 1957],
	[66513, 110.8, 444546, 4681, 2637, 121950, 1958],
	[68655, 112.6, 482704, 3813, 2552, 123366, 1959],
	[69564, 114.2, 502601, 3931, 2514, 125368, 1960],
	[69331, 115.7, 518173, 4806, 2572, 127852, 1961],
	[70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

const column = (values: number[]) => Float64Array.from(values);
const ones = (count: number) => new Float64Array(count).fill(1);
const errorsOf = (covariance: number[][]) =>
	covariance.map((row, k) => Math.sqrt(row[k] as number));

function expectDigits(actual: readonly number[], certified: number[], digits: number): void {
	for (const [k, value] of certified.entries())
		expect(Math.abs((actual[k] as number) / value - 1)).toBeLessThan(10 ** -digits);
}

describe('least squares', () => {
	test('reproduces the certified values of NIST StRD Norris', () => {
		const fit = leastSquares(
			[ones(36), column(norris.map(([, x]) => x))],
			column(norris.map(([y]) => y)),
		) as Fit;
		expectDigits(fit.coefficients, [-0.262323073774029, 1.00211681802045], 10);
		const errors = errorsOf(classicalCovariance(fit));
		expectDigits(errors, [0.232818234301152, 0.000429796848199937], 10);
	});

	test('reproduces the certified values of NIST StRD Longley, where columns nearly coincide', () => {
		const regressors = [1, 2, 3, 4, 5, 6].map((k) =>
			column(longley.map((row) => row[k] as number)),
		);
		const employed = column(longley.map((row) => row[0] as number));
		const fit = leastSquares([ones(16), ...regressors], employed) as Fit;
		expectDigits(
			fit.coefficients,
			[
				-3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683,
				-1.03322686717359, -0.0511041056535807, 1829.15146461355,
			],
			8,
		);
		expectDigits(
			errorsOf(classicalCovariance(fit)),
			[
				890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699,
				0.214274163161675, 0.22607320006937, 455.478499142212,
			],
			8,
		);
	});

	test('has no answer when one column is the sum of others', () => {
		const x = column([1, 2, 3, 4]);
		expect(leastSquares([x, x.map((v) => 2 * v)], column([1, 1, 2, 2]))).toBeNull();
	});

	test('leaves residuals that no column explains any more', () => {
		const points = fc.array(fc.tuple(fc.integer({ max: 99, min: -99 }), fc.nat(99)), {
			minLength: 5,
			maxLength: 30,
		});
		fc.assert(
			fc.property(points, (sample) => {
				const columns = [ones(sample.length), column(sample.map(([x]) => x))];
				const fit = leastSquares(columns, column(sample.map(([, y]) => y)));
				for (const regressor of fit === null ? [] : columns) {
					const left = regressor.reduce((sum, x, i) => sum + x * (fit?.residuals[i] ?? 0), 0);
					expect(left).toBeCloseTo(0, 6);
				}
			}),
		);
	});
});

describe('the cluster-robust covariance', () => {
	test('of a mean is the sum of squared cluster sums, times G/(G−1)', () => {
		// Residuals around 4: office A −3, −1; office B 1; office C 3. Squares of sums 16, 1, 9.
		const columns = [ones(4)];
		const fit = leastSquares(columns, column([1, 3, 5, 7])) as Fit;
		const covariance = clusterCovariance(fit, columns, [1, 1, 2, 3]);
		expect(covariance[0]?.[0]).toBeCloseTo(((16 + 1 + 9) / 16) * (3 / 2), 12);
	});

	test('with every visit its own cluster is the HC1 of MacKinnon & White (1985)', () => {
		const x = norris.map(([, value]) => value);
		const columns = [ones(36), column(x)];
		const fit = leastSquares(columns, column(norris.map(([y]) => y))) as Fit;
		const centre = x.reduce((sum, value) => sum + value, 0) / 36;
		const spread = x.reduce((sum, value) => sum + (value - centre) ** 2, 0);
		const meat = x.reduce((sum, v, i) => sum + ((v - centre) * (fit.residuals[i] ?? 0)) ** 2, 0);
		const covariance = clusterCovariance(fit, columns, [...x.keys()]);
		expect((covariance[1]?.[1] ?? 0) / (((meat / spread ** 2) * 36) / 34)).toBeCloseTo(1, 9);
	});
});
