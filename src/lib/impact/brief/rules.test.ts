import { describe, expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { briefAddress, briefQuarters, readBriefFilter } from './briefFilter.ts';
import type { BriefFigure } from './briefFigure.ts';
import type { OfficeSums } from './officeSums.ts';
import { linesOf, officePlaces, placesOf, worsePlaces } from './rules-brief.ts';
import { figureOf } from './rules-figure.ts';
import { placeLevel } from './rules-place.ts';
import { answerOf, changeOf, verdictOf } from './rules-verdict.ts';

const none: OfficeSums = {
	visits: 0,
	servedSeconds: 0,
	servedSpread: 0,
	waitedSeconds: 0,
	waitedSpread: 0,
	answers: 0,
	scores: 0,
	scoreSpread: 0,
	complaints: 0,
	complaintsInTime: 0,
};
const figure = (value: number, half: number): BriefFigure => ({
	value,
	low: value - half,
	high: value + half,
	n: 100,
});
const office = (code: string, regionCode: string, now: Partial<OfficeSums>) => ({
	officeId: 1,
	code,
	name: code,
	regionCode,
	now: { ...none, ...now },
	before: null,
});

describe('a figure', () => {
	test('of minutes is all seconds over all visits, with the spread of the days around it', () => {
		const found = figureOf('waited', [
			{ ...none, visits: 60, waitedSeconds: 36_000, waitedSpread: 300 ** 2 * 16 },
			{ ...none, visits: 40, waitedSeconds: 12_000 },
		]);
		expect(found).toMatchObject({ value: 8, n: 100 });
		expect((found.high ?? 0) - 8).toBeCloseTo((1.6449 * 1200) / 6000, 4);
	});

	test('of satisfaction counts each office once, as the province reports it', () => {
		const few = { ...none, answers: 10, scores: 10 * 36 };
		const many = { ...none, answers: 1000, scores: 1000 * 27 };
		expect(figureOf('ikm', [few, many])).toMatchObject({ value: 87.5, n: 1010 });
	});

	test('of fewer than five is not told', () => {
		expect(figureOf('waited', [{ ...none, visits: 4, waitedSeconds: 100 }]).value).toBeNull();
		expect(figureOf('complaints', [{ ...none, complaints: 4 }]).value).toBeNull();
		expect(figureOf('ikm', [{ ...none, answers: 4, scores: 100 }]).value).toBeNull();
	});

	test('of complaints stays within nought and a hundred', () => {
		const found = figureOf('complaints', [{ ...none, complaints: 9, complaintsInTime: 9 }]);
		expect(found.value).toBe(100);
		expect(found.high).toBe(100);
		expect(found.low).toBeLessThan(80);
	});
});

describe('a change', () => {
	test('has the interval of Newcombe’s tenth method, here his first example', () => {
		const [now, before] = [56 / 70, 48 / 80];
		const change = changeOf(
			{ value: now, low: 0.69156, high: 0.87702, n: 70 },
			{ value: before, low: 0.49027, high: 0.70019, n: 80 },
		);
		expect(change?.by).toBeCloseTo(0.2, 10);
		expect(change?.low).toBeCloseTo(0.0524, 3);
		expect(change?.high).toBeCloseTo(0.3339, 3);
	});

	test('is one only if chance does not explain it and it matters', () => {
		const verdict = (by: number, half: number) =>
			verdictOf('waited', changeOf(figure(10 + by, half), figure(10, 0)));
		expect(verdict(-1, 0.4)).toBe('better');
		expect(verdict(1, 0.4)).toBe('worse');
		expect(verdict(-0.3, 0.1)).toBe('same');
		expect(verdict(-1, 1.5)).toBe('unsure');
		expect(verdictOf('ikm', changeOf(figure(83, 0.2), figure(81, 0.2)))).toBe('better');
		expect(verdictOf('ikm', null)).toBe('unknown');
	});

	test('of satisfaction is not told across a change of method', () => {
		const asked = { answers: 50, scores: 50 * 27, scoreSpread: 50 };
		const offices = [{ ...office('A', '31.71.06', asked), before: { ...none, ...asked } }];
		const quarter = { kind: 'quarter', from: day('2026-10-01') } as const;
		const told = (from: string) =>
			linesOf(offices, { quarter }, [{ from: day(from), reason: 'layar' }])[1];
		expect(told('2026-08-01')).toMatchObject({ broken: true, change: null, verdict: 'unknown' });
		expect(told('2026-07-01')).toMatchObject({ broken: false, verdict: 'same' });
	});

	test('gives one answer with the others', () => {
		expect(answerOf(['better', 'same', 'unsure', 'unknown'])).toBe('better');
		expect(answerOf(['better', 'worse', 'same', 'same'])).toBe('mixed');
		expect(answerOf(['worse', 'same', 'same', 'same'])).toBe('worse');
		expect(answerOf(['unsure', 'unsure', 'same', 'unknown'])).toBe('same');
		expect(answerOf(['unknown', 'unknown', 'unknown', 'unknown'])).toBe('unknown');
	});
});

describe('a place', () => {
	test('is surely worse only beyond the wider interval, and alike when it hardly differs', () => {
		const whole = figure(10, 0.1);
		expect(placeLevel('waited', figure(13, 1), whole)).toBe(-2);
		expect(placeLevel('waited', figure(11, 0.9), whole)).toBe(-1);
		expect(placeLevel('waited', figure(10.4, 0.01), whole)).toBe(0);
		expect(placeLevel('waited', figure(7, 1), whole)).toBe(2);
		expect(placeLevel('ikm', figure(7, 1), whole)).toBe(-2);
	});

	test('gathers its offices; the hall of a city belongs to none', () => {
		const offices = [
			office('A', '31.71.06', { visits: 100, waitedSeconds: 100 * 600 }),
			office('B', '31.71.06.1001', { visits: 100, waitedSeconds: 100 * 900 }),
			office('C', '31.71.01', { visits: 100, waitedSeconds: 100 * 120 }),
			office('D', '31.71', { visits: 100, waitedSeconds: 100 * 120 }),
		];
		const places = placesOf(offices, 'waited');
		expect(places.map(({ code, figure: { value } }) => [code, value])).toEqual([
			['31.71.06', 12.5],
			['31.71.01', 2],
		]);
		expect(worsePlaces(places, 5).map(({ code }) => code)).toEqual(['31.71.06']);
		expect(officePlaces(offices, '31.71.06', 'waited').map(({ code }) => code)).toEqual(['B', 'A']);
	});
});

describe('an address', () => {
	test('offers the running quarter once a month of it is over', () => {
		expect(briefQuarters(day('2026-11-29'))[0]?.from).toBe('2026-10-01');
		expect(briefQuarters(day('2026-10-31'))[0]?.from).toBe('2026-07-01');
	});

	test('is read as it was written, and nonsense as nothing', () => {
		const today = day('2026-11-29');
		const asked = readBriefFilter(
			new URLSearchParams('periode=2026-tw3&kota=31.71&kelompok=Perizinan&ukuran=ikm'),
			today,
		);
		expect(asked).toMatchObject({
			closed: true,
			city: '31.71',
			group: 'Perizinan',
			measure: 'ikm',
		});
		expect(readBriefFilter(new URLSearchParams(briefAddress(asked)), today)).toEqual(asked);
		const odd = new URLSearchParams('periode=1999-tw9&kota=%27or1&ukuran=x&kecamatan=y');
		expect(readBriefFilter(odd, today)).toMatchObject({ city: '', measure: 'waited', area: '' });
	});
});
