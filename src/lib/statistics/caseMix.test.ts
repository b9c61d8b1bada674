import { describe, expect, test } from 'vitest';
import { caseMix } from './caseMix.ts';
import type { CaseCell } from './caseMix.ts';
import { randomFrom } from './random.ts';

/** Men and women admitted and refused at Berkeley's six largest departments in autumn 1973. */
const berkeley = [
	[512, 313, 89, 19],
	[353, 207, 17, 8],
	[120, 205, 202, 391],
	[138, 279, 131, 244],
	[53, 138, 94, 299],
	[22, 351, 24, 317],
] as const;

const applicants: CaseCell[] = berkeley.flatMap(([men, noMen, women, noWomen], department) => [
	{ group: 0, kind: [department], n: men + noMen, sum: men, squares: men },
	{ group: 1, kind: [department], n: women + noWomen, sum: women, squares: women },
]);

describe('case mix', () => {
	test('turns Berkeley’s admissions round: women did not fare worse in what they applied for', () => {
		const [, plain] = caseMix(applicants.map((cell) => ({ ...cell, kind: [] })));
		expect(plain?.observed).toBeCloseTo(557 / 1835, 12);
		expect(plain?.difference).toBeCloseTo(557 / 1835 - 1755 / 4526, 12);
		const [men, women] = caseMix(applicants);
		expect(plain?.difference).toBeCloseTo(-0.084, 3);
		expect(women?.difference).toBeGreaterThan(0);
		expect((women?.difference ?? 0) * 1835 + (men?.difference ?? 0) * 2691).toBeCloseTo(0, 9);
	});

	test('has the error of Mantel & Haenszel: χ² 1.52 without correction (R: mantelhaen.test)', () => {
		const [, women] = caseMix(applicants);
		const z = (women?.difference ?? NaN) / (women?.standardError ?? NaN);
		expect(z ** 2).toBeCloseTo(1.5246, 3);
	});

	test('borrows from the service where a channel of it is rare', () => {
		const cell = (group: number, kind: number[], n: number, minutes: number): CaseCell => {
			return { group, kind, n, sum: n * minutes, squares: n * minutes ** 2 };
		};
		const cells = [cell(1, [7, 1], 40, 10), cell(2, [7, 1], 40, 12), cell(1, [7, 2], 3, 30)];
		const [first] = caseMix(cells, 30);
		const service = (40 * 10 + 40 * 12 + 3 * 30) / 83;
		expect(first?.expected).toBeCloseTo((40 * 11 + 3 * service) / 43, 12);
	});

	test('clears an office with difficult visits, and finds the one that is really slower', () => {
		const random = randomFrom('campuran');
		const cells: CaseCell[] = [];
		for (let office = 0; office < 8; office += 1)
			for (let kind = 0; kind < 4; kind += 1) {
				const n = 20 + (office === 0 ? 40 * kind : 10 * (3 - kind));
				const minutes = Array.from({ length: n }, () => {
					return 6 + 4 * kind + (office === 7 ? 1.5 : 0) + random.normal(0, 3);
				});
				const sum = minutes.reduce((all, x) => all + x, 0);
				const squares = minutes.reduce((all, x) => all + x * x, 0);
				cells.push({ group: office, kind: [kind], n, sum, squares });
			}
		const z = caseMix(cells).map((one) => one.difference / one.standardError);
		expect(Math.abs(z[0] ?? NaN)).toBeLessThan(2.5);
		expect(z[7]).toBeGreaterThan(4);
		const naive = caseMix(cells.map((cell) => ({ ...cell, kind: [] })));
		expect((naive[0]?.difference ?? 0) / (naive[0]?.standardError ?? 1)).toBeGreaterThan(4);
	});
});
