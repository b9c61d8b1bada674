import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { conversions } from './reference/conversions.ts';
import { ruleOn } from './rules-conversion.ts';
import { creditFor, postingsOf } from './rules-credit.ts';
import type { ConversionRule } from './conversion.ts';

const rule = (code: string) => ruleOn(conversions, code, day('2026-05-04')) as ConversionRule;

/** Claims one after the other within one day or month of the cap. */
function inARow(code: string, claims: readonly number[]): number {
	let already = { jp: 0, times: 0 };
	for (const claim of claims) {
		const { counted } = creditFor(rule(code), claim, already);
		already = { jp: already.jp + counted, times: already.times + (counted > 0 ? 1 : 0) };
	}
	return already.jp;
}

describe('credit under the caps of Peraturan LAN 10/2018', () => {
	test('10 JP of e-learning finished in one day count as 3', () => {
		expect(creditFor(rule('NKL03'), 10, { jp: 0, times: 0 })).toEqual({
			counted: 3,
			aboveCap: 7,
			limit: 'jpPerDay',
		});
	});

	test('10 JP of e-learning over four days count whole', () => {
		const days = [3, 3, 3, 1].map((jp) => creditFor(rule('NKL03'), jp, { jp: 0, times: 0 }));
		expect(days.reduce((sum, { counted }) => sum + counted, 0)).toBe(10);
		expect(days.every(({ limit }) => limit === null)).toBe(true);
	});

	test('two courses on one day share its 3 JP', () => {
		expect(creditFor(rule('NKL03'), 2, { jp: 2, times: 1 })).toMatchObject({
			counted: 1,
			aboveCap: 1,
		});
	});

	test('three coaching talks in May count as 4 JP', () => {
		expect(inARow('NKL01', [2, 2, 2])).toBe(4);
		expect(creditFor(rule('NKL01'), 2, { jp: 4, times: 2 }).limit).toBe('timesPerMonth');
	});

	test('forms without a cap count whole, however many', () => {
		expect(inARow('KL03', [40, 40, 40])).toBe(120);
	});

	test('never count more than the cap, and lose nothing on the way', () => {
		const claims = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 12 });
		fc.assert(
			fc.property(claims, (cents) => {
				const claimed = cents.map((each) => each / 100);
				expect(Math.round(inARow('NKL03', claimed) * 100)).toBeLessThanOrEqual(300);
				const { counted, aboveCap } = creditFor(rule('NKL03'), claimed[0] ?? 0, {
					jp: 0,
					times: 0,
				});
				expect(counted + aboveCap).toBeCloseTo(claimed[0] ?? 0, 10);
			}),
		);
	});
});

describe('postings', () => {
	test('add up to zero', () => {
		fc.assert(
			fc.property(fc.nat(5000), fc.nat(5000), (counted, aboveCap) => {
				const postings = postingsOf({
					counted: counted / 100,
					aboveCap: aboveCap / 100,
					limit: null,
				});
				expect(postings.reduce((sum, { jp }) => sum + Math.round(jp * 100), 0)).toBe(0);
			}),
		);
	});

	test('leave out an account that gets nothing', () => {
		expect(postingsOf({ counted: 3, aboveCap: 0, limit: null })).toEqual([
			{ account: 'earned', jp: -3 },
			{ account: 'recognised', jp: 3 },
		]);
	});
});
