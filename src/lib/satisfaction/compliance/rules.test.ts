import { describe, expect, test } from 'vitest';
import { addDays, calendarLine, day } from '../../time/index.ts';
import type { ComplianceFacts } from './fact.ts';
import { indicatorKeys } from './aspect.ts';
import { pekppp2024 } from './reference/pekppp.ts';
import { dutiesOf, yearlyDutyMet } from './rules-duty.ts';
import { dutyCalendar } from './rules-ics.ts';
import { aspectScores, indexOfService, serviceClasses, serviceClassOf } from './rules-index.ts';
import { provenScore } from './rules-proof.ts';

const nothing: ComplianceFacts = {
	services: 4,
	completenessSum: 0,
	discussed: 0,
	reviewed: 0,
	quartersWithResult: 0,
	quartersWithSample: 0,
	sheets: 0,
	plans: 0,
	plansDone: 0,
	complaintsDecided: 0,
	complaintsInTime: 0,
};

describe('the index of public service', () => {
	const all = (score: number) => new Map(indicatorKeys.map((key) => [key, score] as const));
	const indexOf = (scores: Map<(typeof indicatorKeys)[number], number>) =>
		indexOfService(aspectScores(pekppp2024, scores));

	test('weighs six aspects to 100 per cent, and so do the indicators of each', () => {
		expect(pekppp2024.aspects.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
		for (const { key } of pekppp2024.aspects) {
			const own = pekppp2024.indicators.filter(({ aspect }) => aspect === key);
			expect([key, own.reduce((sum, { weight }) => sum + weight, 0)]).toEqual([key, 100]);
		}
		expect(pekppp2024.indicators.map(({ key }) => key)).toEqual([...indicatorKeys]);
	});

	test('is what every indicator is, and the weighted sum where they differ', () => {
		expect(indexOf(all(500))).toEqual({ low: 500, high: 500 });
		expect(indexOf(all(300))).toEqual({ low: 300, high: 300 });
		const withoutStaff = all(400);
		for (const { key, aspect } of pekppp2024.indicators)
			if (aspect === 'sdm') withoutStaff.set(key, 0);
		expect(indexOf(withoutStaff)).toEqual({ low: 300, high: 300 });
	});

	test('is a range while something is not judged', () => {
		const scores = all(400);
		scores.delete('informasi');
		expect(indexOf(scores)).toEqual({ low: 356, high: 411 });
	});

	test.each([
		[451, 'A'],
		[450, 'A-'],
		[401, 'A-'],
		[400, 'B'],
		[301, 'B-'],
		[300, 'C'],
		[200, 'D'],
		[100, 'F'],
		[0, 'F'],
	] as const)('of %i hundredths is class %s', (hundredths, name) => {
		expect(serviceClassOf(hundredths)).toBe(name);
	});

	test('has classes without a hole', () => {
		const ends = serviceClasses.map(({ from, to }) => [from, to]).toReversed();
		expect(ends[0]?.[0]).toBe(0);
		for (const [at, [from]] of ends.slice(1).entries()) expect(from).toBe((ends[at]?.[1] ?? 0) + 1);
	});
});

describe('what the product proves', () => {
	test('is null where there is nothing to judge, and never a guess', () => {
		expect(provenScore('penyelesaian', nothing)).toBeNull();
		expect(provenScore('kodeEtik', nothing)).toBeNull();
		expect(provenScore('skm', nothing)).toBe(0);
	});

	test('climbs with the survey: once a year, each quarter, each with its sample', () => {
		const survey = (quartersWithResult: number, quartersWithSample: number) =>
			provenScore('skm', { ...nothing, quartersWithResult, quartersWithSample });
		expect([survey(1, 1), survey(4, 3), survey(4, 4)]).toEqual([300, 400, 500]);
	});

	test('counts standards, plans and complaints as shares', () => {
		const facts = {
			...nothing,
			completenessSum: 13,
			reviewed: 1,
			plans: 3,
			plansDone: 1,
			complaintsDecided: 8,
			complaintsInTime: 7,
		};
		expect(provenScore('standar', facts)).toBe(325);
		expect(provenScore('tinjauUlang', facts)).toBe(125);
		expect(provenScore('tindakLanjut', facts)).toBe(300);
		expect(provenScore('penyelesaian', facts)).toBe(438);
	});
});

describe('the duties of a quarter', () => {
	const quarter = {
		quarter: day('2026-07-01'),
		answers: 80,
		visits: 100,
		hasResult: true,
		sheetOn: null,
		plannedOn: null,
	};

	test('fall due after it, and are done, late, due or ahead', () => {
		const states = (today: string) =>
			dutiesOf(quarter, day(today)).map(({ kind, dueOn, state }) => [kind, dueOn, state]);
		expect(states('2026-11-24')).toEqual([
			['sample', '2026-09-30', 'done'],
			['report', '2026-10-30', 'done'],
			['publish', '2026-11-14', 'late'],
			['plan', '2026-11-29', 'due'],
		]);
		expect(states('2026-10-01')[3]).toEqual(['plan', '2026-11-29', 'ahead']);
	});

	test('miss the sample by one answer', () => {
		const few = dutiesOf({ ...quarter, answers: 79 }, day('2026-11-24'));
		expect(few[0]?.state).toBe('late');
		expect(yearlyDutyMet([{ ...quarter, hasResult: false }])).toBe(false);
	});
});

describe('a calendar file', () => {
	test('folds at 75 bytes, cuts no letter and ends each line with CR LF', () => {
		const line = calendarLine('SUMMARY', `${'é'.repeat(60)}, akhir`);
		const parts = line.split('\r\n');
		expect(parts.at(-1)).toBe('');
		for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
		expect(parts.slice(0, -1).join('').replaceAll(' é', 'é')).toContain('é'.repeat(60));
		expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'é'.repeat(60)}\\, akhir\r\n`);
	});

	test('holds whole days that end on the next', () => {
		const on = day('2026-12-31');
		const file = dutyCalendar(
			'SKM Menteng',
			[{ uid: 'a@contoh', on, title: 'Laporan; SKM', text: 'Baris satu\nbaris dua' }],
			new Date('2026-11-24T03:00:00Z'),
		);
		expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
		expect(file).toContain('SUMMARY:Laporan\\; SKM\r\nDESCRIPTION:Baris satu\\nbaris dua\r\n');
		expect(file).toContain('DTSTAMP:20261124T030000Z\r\n');
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(addDays(on, 1)).toBe('2027-01-01');
	});
});
