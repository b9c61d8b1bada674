import { describe, expect, test } from 'vitest';
import {
	aKindCity,
	minutesOfKinds,
	pointsOfKinds,
	waitsOfKinds,
} from '../../../../../tests/make/kindCity.ts';
import type { KindCity } from '../../../../../tests/make/kindCity.ts';
import { outcomeEffects } from '../../../statistics/index.ts';
import { comparisonLimits } from '../limits.ts';
import { estimateOf, rangedOf } from '../rules-ranged.ts';
import { mixesOf } from './rules-mix.ts';

const wish = { targets: 1, leads: 0, weeksALead: 2 };

/** The same city as told plainly and with like visits. */
function toldOf(seed: string, city: KindCity) {
	const { side, kinds, adopted } = aKindCity(seed, city);
	const all = new Int32Array(side.unit.length).fill(1);
	const plain = estimateOf(outcomeEffects(side, adopted, all, wish), 0, 0);
	const [mix] = mixesOf({ side, kinds, adopted, offices: null }, comparisonLimits);
	return { plain: rangedOf(plain, 0.9)!, mix: mix! };
}

/** Of many cities: how often the 90 % interval holds the truth, and the mean error. */
function tried(name: string, city: KindCity, runs: number) {
	const told = Array.from({ length: runs }, (_, run) => toldOf(`${name}-${run}`, city));
	const share = (of: (one: (typeof told)[number]) => boolean) => told.filter(of).length / runs;
	const holds = ({ low, high }: { low: number; high: number }) =>
		low <= city.effect && city.effect <= high;
	return {
		plain: share(({ plain }) => holds(plain)),
		alike: share(({ mix }) => holds(mix)),
		bias: told.reduce((sum, { mix }) => sum + mix.estimate - city.effect, 0) / runs,
	};
}

/** Few, for each test run; `npm run bench -- effects` does the same with 500 cities of each sort. */
const runs = 40;
const cities = { minutes: minutesOfKinds, waits: waitsOfKinds, points: pointsOfKinds };
/** After the course the trained get the desk for appointments, or for those in need. */
const shifts = { by_booking: 0.25, with_priority: 0.2 };

describe.each(Object.entries(cities))('like visits, %s', (name, city) => {
	test('show no effect where the trained were only given other visits, whom the plain comparison blames', () => {
		const shift = name === 'minutes' ? { with_priority: 0.2 } : { by_booking: 0.25 };
		const found = tried(`${name}-tukar`, { ...city, shift }, runs);
		expect(found.plain).toBeLessThan(0.7);
		expect(found.alike).toBeGreaterThan(0.75);
		expect(Math.abs(found.bias)).toBeLessThan(name === 'points' ? 0.4 : 0.15);
	});

	test('keep a true effect, with and without other visits, and are as sure of it as they say', () => {
		for (const shift of [{}, shifts]) {
			const found = tried(`${name}-nyata`, { ...city, effect: -1.2, shift }, runs);
			expect(found.alike).toBeGreaterThan(0.75);
			expect(Math.abs(found.bias)).toBeLessThan(name === 'points' ? 0.4 : 0.15);
		}
	});
});
