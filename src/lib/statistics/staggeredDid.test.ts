import { describe, expect, test } from 'vitest';
import { leastSquares } from './leastSquares.ts';
import type { Cell, Panel } from './panel.ts';
import { preTrend } from './preTrend.ts';
import { randomFrom } from './random.ts';
import { intervalOf, staggeredDid } from './staggeredDid.ts';
import { TwoWay } from './twoWay.ts';

const cell = (unit: number, period: number, mean: number, n = 1, stratum = 0): Cell => {
	return { unit, period, stratum, n, sum: mean * n };
};

describe('the staggered difference in differences', () => {
	test('of two groups and two times is that of Card & Krueger (1994): 2.75 jobs a restaurant', () => {
		const [newJersey, pennsylvania] = [1, 2];
		const found = staggeredDid({
			cells: [
				cell(newJersey, 0, 20.44, 321),
				cell(newJersey, 1, 21.03, 319),
				cell(pennsylvania, 0, 23.33, 77),
				cell(pennsylvania, 1, 21.17, 77),
			],
			adoptedAt: new Map([[newJersey, 1]]),
		});
		expect(found?.estimate).toBeCloseTo(21.03 - 20.44 - (21.17 - 23.33), 10);
		expect(found).toMatchObject({ treatedObservations: 319, comparisonObservations: 77 });
	});

	test('keeps its sign where one two-way regression turns it (de Chaisemartin & D’Haultfœuille 2020)', () => {
		// Two groups, three periods; the course saves 1, 1 and 4 minutes, nobody is ever harmed.
		const cells = [
			cell(1, 0, 10),
			cell(1, 1, 10),
			cell(1, 2, 9),
			cell(2, 0, 10),
			cell(2, 1, 9),
			cell(2, 2, 6),
		];
		expect(
			twoWayRegression(
				cells,
				new Map([
					[1, 2],
					[2, 1],
				]),
			),
		).toBeCloseTo(0.5, 10);

		const found = staggeredDid({
			cells,
			adoptedAt: new Map([
				[1, 2],
				[2, 1],
			]),
		});
		expect(found?.estimate).toBeCloseTo(-1, 10);
		expect(found?.uncomparedObservations).toBe(2);
	});

	test('does not take a change of services for an effect', () => {
		// After the course officer 1 serves the long service too; each service takes as long as before.
		const cells = [0, 1, 2, 3].flatMap((period) => [
			cell(1, period, 5, 10, 0),
			cell(1, period, 20, period < 2 ? 1 : 10, 1),
			cell(2, period, 6, 10, 0),
			cell(2, period, 22, 5, 1),
		]);
		const found = staggeredDid({ cells, adoptedAt: new Map([[1, 2]]) });
		expect(found?.estimate).toBeCloseTo(0, 10);
		expect(found?.standardError).toBeCloseTo(0, 10);
	});

	test('says nothing about a service that the officer never served before', () => {
		const cells = [cell(1, 0, 5), cell(1, 1, 20, 3, 1), cell(2, 0, 6), cell(2, 1, 22, 1, 1)];
		expect(staggeredDid({ cells, adoptedAt: new Map([[1, 1]]) })).toBeNull();
	});

	test('finds exactly what was put in when nothing else moves, in any order of the cells', () => {
		const random = randomFrom('persis');
		const adoptedAt = new Map([
			[1, 3],
			[2, 4],
			[3, 6],
		]);
		const cells = [1, 2, 3, 4, 5, 6].flatMap((unit) =>
			[...Array(9).keys()].flatMap((period) => {
				const trained = period >= (adoptedAt.get(unit) ?? 99);
				const minutes = 10 + unit + Math.sin(period) + (trained ? -1.4 : 0);
				return random.uniform() < 0.85 ? [cell(unit, period, minutes, 1 + random.integer(9))] : [];
			}),
		);
		for (const order of [cells, random.shuffle(cells)]) {
			const found = staggeredDid({ cells: order, adoptedAt });
			expect(found?.estimate).toBeCloseTo(-1.4, 9);
			expect(found?.standardError).toBeCloseTo(0, 6);
		}
	});

	test('of 1,000 officers, 52 weeks and five services is found', () => {
		const panel = aProvince();
		expect(panel.cells.length).toBeGreaterThan(150_000);
		expect(staggeredDid(panel)?.estimate).toBeCloseTo(-1, 1);
		expect(preTrend(panel, 3, 3)?.p).toBeGreaterThan(0.001);
	});

	test('widens the interval when fewer officers stand behind it', () => {
		const found = { estimate: -1.4, standardError: 0.5 };
		expect(intervalOf({ ...found, degreesOfFreedom: 30 }, 0.9).high).toBeCloseTo(-0.551, 3);
		expect(intervalOf({ ...found, degreesOfFreedom: 3 }, 0.9).high).toBeCloseTo(-0.223, 3);
	});
});

/** The customary regression that this method replaces: outcome on trained, officer and week. */
function twoWayRegression(cells: Cell[], adoptedAt: Map<number, number>): number {
	const table = new TwoWay({
		row: Int32Array.from(cells, (c) => c.unit - 1),
		column: Int32Array.from(cells, (c) => c.period),
		weight: new Float64Array(cells.length).fill(1),
		rows: 2,
		columns: 3,
	});
	const trained = cells.map((c) => (c.period >= (adoptedAt.get(c.unit) ?? 99) ? 1 : 0));
	const fit = leastSquares(
		[table.residuals(Float64Array.from(trained))],
		table.residuals(Float64Array.from(cells, (c) => c.sum / c.n)),
	);
	return fit?.coefficients[0] ?? 0;
}

function aProvince(): Panel {
	const random = randomFrom('provinsi');
	const adoptedAt = new Map<number, number>();
	const cells: Cell[] = [];
	for (let unit = 0; unit < 1_000; unit += 1) {
		if (unit % 2 === 0) adoptedAt.set(unit, 15 + random.integer(30));
		for (let period = 0; period < 52; period += 1)
			for (let stratum = 0; stratum < 5; stratum += 1) {
				if (random.uniform() < 0.4) continue;
				const trained = period >= (adoptedAt.get(unit) ?? 99);
				const minutes = 10 + stratum + (unit % 7) + (trained ? -1 : 0) + random.normal(0, 2);
				cells.push(cell(unit, period, minutes, 1 + random.integer(6), stratum));
			}
	}
	return { cells, adoptedAt };
}
