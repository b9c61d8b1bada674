import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';
import { TwoWay } from './twoWay.ts';

test('a table made of row and column effects leaves nothing, whatever its holes and weights', () => {
	const random = randomFrom('tabel');
	for (let round = 0; round < 30; round += 1) {
		const rows = 4 + random.integer(12);
		const columns = 3 + random.integer(8);
		const rowEffect = Array.from({ length: rows }, () => random.normal(10, 3));
		const columnEffect = Array.from({ length: columns }, () => random.normal(0, 2));
		const places = rowEffect.flatMap((_, r) =>
			columnEffect.flatMap((__, c) => (random.uniform() < 0.6 ? [{ r, c }] : [])),
		);
		const table = new TwoWay({
			row: Int32Array.from(places, (place) => place.r),
			column: Int32Array.from(places, (place) => place.c),
			weight: Float64Array.from(places, () => 1 + random.poisson(4)),
			rows,
			columns,
		});
		const values = Float64Array.from(
			places,
			({ r, c }) => (rowEffect[r] as number) + (columnEffect[c] as number),
		);
		for (const rest of table.residuals(values)) expect(rest).toBeCloseTo(0, 8);
	}
});

test('in a full table with equal weights the rest is value − row mean − column mean + mean', () => {
	const values = [3, 5, 10, 4, 9, 11];
	const table = new TwoWay({
		row: Int32Array.from([0, 0, 0, 1, 1, 1]),
		column: Int32Array.from([0, 1, 2, 0, 1, 2]),
		weight: new Float64Array(6).fill(2),
		rows: 2,
		columns: 3,
	});
	// Row means 6 and 8, column means 3.5, 7 and 10.5, mean 7.
	const expected = [0.5, -1, 0.5, -0.5, 1, -0.5];
	for (const [i, rest] of table.residuals(Float64Array.from(values)).entries())
		expect(rest).toBeCloseTo(expected[i] as number, 12);
});
