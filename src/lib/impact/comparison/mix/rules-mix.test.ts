import { describe, expect, test } from 'vitest';
import {
	aKindCity,
	minutesOfKinds,
	pointsOfKinds,
	waitsOfKinds,
} from '../../../../../tests/make/kindCity.ts';
import { triedKinds } from '../../../../../tests/make/kindTold.ts';
import { comparisonLimits } from '../limits.ts';
import { outcomeOf } from '../outcome.ts';
import { mixLack } from './rules-lack.ts';
import { mixesOf } from './rules-mix.ts';

/** Few, for each test run; `npm run bench -- effects` tries 500 cities of each sort. */
const runs = 40;
const cities = { minutes: minutesOfKinds, waits: waitsOfKinds, points: pointsOfKinds };
const close = (name: string) => (name === 'points' ? 0.4 : 0.15);

describe.each(Object.entries(cities))('like visits, %s', (name, city) => {
	test('show no effect where the trained were only given other visits, whom the plain comparison blames', () => {
		const shift = name === 'minutes' ? { with_priority: 0.2 } : { by_booking: 0.25 };
		const found = triedKinds(`${name}-tukar`, { ...city, shift }, runs);
		expect(found.plain).toBeLessThan(0.7);
		expect(found.alike).toBeGreaterThan(0.75);
		expect(Math.abs(found.bias)).toBeLessThan(close(name));
	});

	test('keep a true effect, with and without other visits, and are as sure of it as they say', () => {
		for (const shift of [{}, { by_booking: 0.25, with_priority: 0.2 }]) {
			const found = triedKinds(`${name}-nyata`, { ...city, effect: -1.2, shift }, runs);
			expect(found.alike).toBeGreaterThan(0.75);
			expect(Math.abs(found.bias)).toBeLessThan(close(name));
		}
	});
});

describe('what is shown of kinds', () => {
	const given = { ...minutesOfKinds, shift: { with_priority: 0.2 } };
	const { side, kinds, adopted } = aKindCity('rincian', given);
	const asked = { side, kinds, adopted, offices: null };

	test('adds up to what parts the plain change from the one of like visits', () => {
		const [mix] = mixesOf(asked, comparisonLimits);
		const still = {
			...kinds,
			sums: kinds.sums.map((sums, at) => (at === 0 ? sums : sums.map(() => 0))),
		};
		const [plain] = mixesOf({ ...asked, kinds: still }, comparisonLimits);
		const parts = mix?.parts.reduce((sum, { shift, each }) => sum + shift * each.estimate, 0) ?? 0;
		expect((plain?.estimate ?? 0) - (mix?.estimate ?? 0)).toBeCloseTo(parts, 8);
		const need = mix?.parts.find(({ kind }) => kind === 'with_priority');
		expect(need?.shift).toBeCloseTo(0.2, 1);
		expect(need?.each.low).toBeLessThan(4);
		expect(need?.each.high).toBeGreaterThan(4);
	});

	test('counts shares, not visits: where kinds are known of twice as many answers as have scores', () => {
		const twice = { ...kinds, sums: kinds.sums.map((sums) => sums.map((n) => 2 * n)) };
		expect(mixesOf({ ...asked, kinds: twice }, comparisonLimits)).toEqual(
			mixesOf(asked, comparisonLimits),
		);
	});

	test('is nothing of a kind that was hardly ever seen, and nothing where too few kinds are known', () => {
		const rare = kinds.sums.map((sums, at) =>
			at === 1 ? sums.map((_, cell) => (cell < 3 ? 1 : 0)) : sums,
		);
		const [mix] = mixesOf({ ...asked, kinds: { ...kinds, sums: rare } }, comparisonLimits);
		expect(mix?.parts.map(({ kind }) => kind)).not.toContain('by_phone');
		const dark = kinds.sums.map((sums, at) =>
			at === 0 ? sums.map((n, cell) => (cell % 2 ? n : 0)) : sums,
		);
		expect(mixesOf({ ...asked, kinds: { ...kinds, sums: dark } }, comparisonLimits)).toEqual([
			null,
		]);
	});
});

test('another answer of like visits speaks against a finding, a wider one does not', () => {
	const minutes = outcomeOf('minutes')!;
	const range = (estimate: number, low: number, high: number) => ({ estimate, low, high });
	const slower = range(0.9, 0.4, 1.4);
	expect(mixLack(minutes, slower, range(0.1, -0.3, 0.5))).toMatchObject({ reason: 'otherVisits' });
	expect(mixLack(minutes, slower, range(-0.9, -1.4, -0.4))).not.toBeNull();
	expect(mixLack(minutes, slower, range(0.7, 0.1, 1.3))).toBeNull();
	const none = range(0.1, -0.2, 0.4);
	expect(mixLack(minutes, none, range(0.2, -0.4, 0.8))).toBeNull();
	expect(mixLack(minutes, none, range(0.8, 0.3, 1.3))).not.toBeNull();
});
