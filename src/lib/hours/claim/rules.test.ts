import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import type { ConversionRule } from '../conversion.ts';
import { conversions } from '../reference/conversions.ts';
import { ruleOn } from '../rules-conversion.ts';
import { spread } from './rules-days.ts';
import { unlikely } from './rules-doubt.ts';

const from = day('2026-05-04');
const rule = (code: string) => ruleOn(conversions, code, from) as ConversionRule;
const laid = (code: string, amount: number, to: string, international = false) => {
	const done = spread(rule(code), { amount, from, to: day(to), international });
	return done.ok ? done.days.map(({ day: on, jp }) => [on.slice(8), jp]) : done.reason;
};

describe('a reported activity', () => {
	test.each([
		[
			'KL06',
			2,
			'2026-05-05',
			true,
			[
				['04', 6],
				['05', 6],
			],
			'a seminar of two days abroad',
		],
		[
			'KL07',
			2,
			'2026-05-05',
			false,
			[
				['04', 5],
				['05', 5],
			],
			'a workshop of two days',
		],
		['KL03', 40, '2026-05-08', true, [['08', 48]], 'a technical training of 40 JP abroad'],
		[
			'NKL03',
			10,
			'2026-05-07',
			false,
			[
				['04', 2.5],
				['05', 2.5],
				['06', 2.5],
				['07', 2.5],
			],
			'e-learning over four days',
		],
		['NKL03', 10, '2026-05-04', false, [['04', 10]], 'e-learning of one day, capped by the ledger'],
		[
			'NKL01',
			3,
			'2026-05-20',
			false,
			[
				['04', 2],
				['05', 2],
				['06', 2],
			],
			'three coaching talks',
		],
		['PD01', 1, '2026-06-30', false, [['30', 20]], 'a semester of study'],
		['NKL07', 1, '2026-05-06', true, [['06', 20]], 'benchmarking abroad'],
	])('%s × %s until %s, abroad %s, lies on %j: %s', (code, amount, to, abroad, days) => {
		expect(laid(code, amount, to, abroad)).toEqual(days);
	});

	test('is refused where days, rate or form do not fit', () => {
		expect(laid('NKL01', 3, '2026-05-04')).toBe('moreThanDays');
		expect(laid('KL06', 1.5, '2026-05-06')).toBe('notWhole');
		expect(laid('KL12', 1, '2026-05-04')).toBe('noRateKnown');
		expect(laid('KL01', 100, '2026-05-20', true)).toBe('notInternational');
	});
});

describe('hours that wait for a person', () => {
	const of = (jp: number, minutes: number | null, span = 1) =>
		unlikely({ days: [{ day: from, jp }], span, minutes });

	test('are ten JP in twenty minutes, and not in two hours', () => {
		expect(of(10, 20)).toEqual(['tooFast']);
		expect(of(10, 120)).toEqual([]);
		expect(of(6, 20)).toEqual([]);
	});

	test('are more than the days hold', () => {
		expect(of(40, null, 2)).toEqual(['moreThanDaysHold']);
		expect(of(40, null, 5)).toEqual([]);
	});
});
