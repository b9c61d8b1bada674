import { expect, test } from 'vitest';
import { mean, randomFrom, variance } from '../../statistics/index.ts';
import { usualApart } from './rules-balance.ts';

test('an honest lot leaves two sides that far apart in one of ten cases', () => {
	const random = randomFrom('undian jujur');
	const [drawn, notDrawn] = [22, 46];
	const usual = usualApart(drawn, notDrawn) ?? 0;
	expect(usual).toBeCloseTo(0.43, 2);
	const side = (size: number) => Array.from({ length: size }, () => random.normal(5, 2));
	let farther = 0;
	for (let lot = 0; lot < 2_000; lot += 1) {
		const [one, other] = [side(drawn), side(notDrawn)];
		const spread = Math.sqrt((variance(one) + variance(other)) / 2);
		if (Math.abs(mean(one) - mean(other)) / spread > usual) farther += 1;
	}
	expect(farther / 2_000).toBeGreaterThan(0.08);
	expect(farther / 2_000).toBeLessThan(0.13);
	expect(usualApart(0, 3)).toBeNull();
});
