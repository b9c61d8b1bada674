import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shrink } from './shrinkage.ts';

/** Batting averages of 18 players after 45 at-bats, Efron & Morris (1977), Scientific American 236. */
const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];

/** Tuberculosis and BCG in 13 trials, Colditz et al. (1994): ill and well, with and without. */
const bcg: [number, number, number, number][] = [
	[4, 119, 11, 128],
	[6, 300, 29, 274],
	[3, 228, 11, 209],
	[62, 13536, 248, 12619],
	[33, 5036, 47, 5761],
	[180, 1361, 372, 1079],
	[8, 2537, 10, 619],
	[505, 87886, 499, 87892],
	[29, 7470, 45, 7232],
	[17, 1699, 65, 1600],
	[186, 50448, 141, 27197],
	[5, 2493, 3, 2338],
	[27, 16886, 29, 17825],
];

describe('small cells', () => {
	test('are drawn to the mean as Efron & Morris drew the batting averages: .400 becomes .294', () => {
		const average = hits.reduce((sum, h) => sum + h, 0) / 18 / 45;
		const standardError = Math.sqrt((average * (1 - average)) / 45);
		const { centre, cells } = shrink(hits.map((h) => ({ estimate: h / 45, standardError })));
		expect(centre).toBeCloseTo(0.265, 3);
		expect(cells[0]?.weight).toBeCloseTo(0.21, 2);
		expect(cells[0]?.estimate).toBeCloseTo(0.294, 3);
		expect(cells[17]?.estimate).toBeCloseTo(0.242, 2);
	});

	test('have the spread that the BCG trials have: τ² 0.3088, mean −0.7141 (metafor, DL)', () => {
		const { centre, betweenVariance } = shrink(
			bcg.map(([a, b, c, d]) => ({
				estimate: Math.log((a / (a + b)) * ((c + d) / c)),
				standardError: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
			})),
		);
		expect(betweenVariance).toBeCloseTo(0.3088, 4);
		expect(centre).toBeCloseTo(-0.7141, 4);
	});

	test('stay as they are while there are fewer than four', () => {
		const cells = [
			{ estimate: -3, standardError: 1 },
			{ estimate: 2, standardError: 2 },
		];
		expect(shrink(cells).cells.map((cell) => cell.estimate)).toEqual([-3, 2]);
	});

	test('move towards the centre, never past it, and those with more evidence move less', () => {
		const cell = fc.record({
			estimate: fc.double({ min: -20, max: 20, noNaN: true }),
			standardError: fc.double({ min: 0.1, max: 5, noNaN: true }),
		});
		fc.assert(
			fc.property(fc.array(cell, { minLength: 4, maxLength: 12 }), (cells) => {
				const shrunk = shrink(cells);
				for (const [i, { estimate, weight }] of shrunk.cells.entries()) {
					const before = (cells[i]?.estimate ?? 0) - shrunk.centre;
					const after = estimate - shrunk.centre;
					expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(before) + 1e-9);
					expect(after * before).toBeGreaterThanOrEqual(-1e-9);
					for (const [j, other] of shrunk.cells.entries())
						if ((cells[i]?.standardError ?? 0) < (cells[j]?.standardError ?? 0))
							expect(weight).toBeGreaterThanOrEqual(other.weight - 1e-9);
				}
			}),
		);
	});
});
