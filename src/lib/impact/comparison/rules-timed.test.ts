import { describe, expect, test } from 'vitest';
import { minutesAsked } from '../../../../tests/bench/effectFinding.ts';
import { aSimulatedCity } from '../../../../tests/make/simulatedCity.ts';
import { wholeOffices } from '../../../../tests/make/wholeOffices.ts';
import { NEVER } from '../../statistics/index.ts';
import { comparisonLimits } from './limits.ts';
import { timedAgrees } from './rules-doubt.ts';
import { officesOf } from './rules-offices.ts';
import { timedOf } from './rules-timed.ts';
import { timedWays } from './timed.ts';

const holds = ({ low, high }: { low: number; high: number }, truth: number) =>
	low <= truth && truth <= high;

function aCity(seed: string, given: Parameters<typeof aSimulatedCity>[1] = {}) {
	const city = aSimulatedCity(seed, given);
	const { panel, asked } = minutesAsked(city);
	const told = timedOf(panel, asked.adopted, 0, null, comparisonLimits);
	if (!told) throw new Error('nothing could be compared');
	return { told, truth: city.truth, trained: city.byKind.trainedOn.size };
}

describe('a second method', () => {
	test('tells each way, by groups and by time since, and nothing of a handful of officers', () => {
		const { told, truth, trained } = aCity('cara-kedua', { offices: 40 });
		expect(told.ways.map(({ way }) => way)).toEqual(timedWays);
		for (const way of told.ways) expect(holds(way, truth), way.way).toBe(true);
		expect(told.officers).toBe(trained);
		for (const { officers } of [...told.groups, ...told.events])
			expect(officers).toBeGreaterThanOrEqual(comparisonLimits.smallestGroup);
		expect(told.events.map(({ at }) => at)).toEqual(expect.arrayContaining([-2, -1, 0, 1, 2]));
		expect(told.beforeP).toBeGreaterThan(0.05);
	});

	test('holds the truth in nine of ten made-up cities, and alarms as seldom without effect', () => {
		const runs = Array.from({ length: 40 }, (_, run) => run);
		const whole = (seed: string, effect: number) => {
			const { told, truth } = aCity(seed, { effect });
			return told.ways
				.filter(({ way }) => ['notYet', 'doublyRobust'].includes(way))
				.map((way) => holds(way, truth));
		};
		for (const effect of [-1, 0]) {
			const held = runs.map((run) => whole(`dua-${effect}-${run}`, effect));
			for (const way of [0, 1]) {
				const share = held.filter((ways) => ways[way]).length / runs.length;
				expect(share).toBeGreaterThan(0.8);
				expect(share).toBeLessThan(0.99);
			}
		}
	});

	test('is less sure where whole offices took part together', () => {
		const { panel, adopted, office } = wholeOffices('bersama');
		const width = (offices: ReturnType<typeof officesOf> | null) => {
			const [whole] = timedOf(panel, adopted, 0, offices, comparisonLimits)?.ways ?? [];
			return whole ? whole.high - whole.low : 0;
		};
		expect(width(officesOf(office))).toBeGreaterThan(1.3 * width(null));
	});

	test('says nothing where nobody took part, or nobody is left to compare with', () => {
		const { panel, adopted } = wholeOffices('kosong');
		expect(
			timedOf(
				panel,
				adopted.map(() => NEVER),
				0,
				null,
				comparisonLimits,
			),
		).toBeNull();
		expect(
			timedOf(
				panel,
				adopted.map(() => 12),
				0,
				null,
				comparisonLimits,
			),
		).toBeNull();
	});

	test('agrees where either estimate lies in the interval of the other', () => {
		const found = { estimate: -1.4, low: -2.3, high: -0.5 };
		expect(timedAgrees(found, { estimate: -2.5, low: -3.7, high: -1.3 })).toBe(true);
		expect(timedAgrees(found, { estimate: 0.2, low: -0.4, high: 0.8 })).toBe(false);
	});
});
