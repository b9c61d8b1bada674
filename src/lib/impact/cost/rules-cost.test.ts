import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { seatCost, unitCost } from './rules-cost.ts';

const priced = (idr: number) =>
	({ validFrom: day('2026-01-01'), idr, source: 'Angka contoh.', mark: 'example' }) as const;

describe('the cost of a course', () => {
	test('is the hours away from the desk and the fee', () => {
		expect(seatCost(12, priced(75_000), priced(250_000))).toMatchObject({ hours: 9, idr: 925_000 });
		expect(seatCost(12, priced(75_000), null).idr).toBe(675_000);
	});

	test('for a minute saved has the interval of the gain, turned round', () => {
		expect(unitCost(900_000, { estimate: 1.5, low: 1, high: 2 }, 1000)).toEqual({
			idr: 600,
			least: 450,
			most: 900,
		});
	});

	test('has no upper bound where the gain may be nothing, and is not told without gain', () => {
		expect(unitCost(900_000, { estimate: 0.5, low: -0.5, high: 1.5 })?.most).toBeNull();
		expect(unitCost(900_000, { estimate: -0.5, low: -1.5, high: 0.5 })).toBeNull();
	});
});
