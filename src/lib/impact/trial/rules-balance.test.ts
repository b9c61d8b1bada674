import { expect, test } from 'vitest';
import { mean, randomFrom, variance } from '../../statistics/index.ts';
import { balanceOf, usualApart } from './rules-balance.ts';

test.each([
	[22, 46, 0.43],
	[6, 6, 1.05],
])(
	'an honest lot leaves sides of %i and %i that far apart in one of ten cases',
	(drawn, notDrawn, about) => {
		const random = randomFrom('undian jujur');
		const usual = usualApart(drawn, notDrawn) ?? 0;
		expect(usual).toBeCloseTo(about, 2);
		const side = (size: number) => Array.from({ length: size }, () => random.normal(5, 2));
		let farther = 0;
		for (let lot = 0; lot < 2_000; lot += 1) {
			const [one, other] = [side(drawn), side(notDrawn)];
			const spread = Math.sqrt((variance(one) + variance(other)) / 2);
			if (Math.abs(mean(one) - mean(other)) / spread > usual) farther += 1;
		}
		expect(farther / 2_000).toBeGreaterThan(0.08);
		expect(farther / 2_000).toBeLessThan(0.12);
	},
);

test('of a side of one nothing is usual', () => {
	expect(usualApart(0, 3)).toBeNull();
	expect(usualApart(1, 3)).toBeNull();
});

test('of a stepped trial early starters are set against late ones, each office once', () => {
	const places = new Map([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, Math.ceil(number / 2)]));
	const before = (number: number) => new Map([[-1, { n: 100 + number, mean: number }]]);
	const means = new Map([...places.keys()].map((number) => [number, before(number)]));
	const rows = balanceOf({ means, points: [], observations: 0 }, places);
	expect(rows.map(({ sides }) => sides)).toEqual(Array(2).fill({ drawn: 4, notDrawn: 4 }));
});
