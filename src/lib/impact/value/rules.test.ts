import { expect, test } from 'vitest';
import type { DemandFacts, OfficeFacts, StaffFacts } from './facts.ts';
import { poolsOf, sharesOf } from './rules-share.ts';
import { servedBy } from './rules-served.ts';
import { valuesOf } from './rules-value.ts';
import { waitWith } from './rules-wait.ts';

const year = { workingDays: 240, seed: '2026-11-24' };

/** 40 days of an office with one letter: so many tickets in each half-hour of 8 to 12. */
function demandOf(prefix: string, each: number): DemandFacts[] {
	const halfHours = [16, 17, 18, 19, 20, 21, 22, 23];
	return Array.from({ length: 40 }, (_, at) => ({
		day: `2026-${String(9 + Math.floor(at / 20)).padStart(2, '0')}-${String(1 + (at % 20)).padStart(2, '0')}`,
		prefix,
		halfHours,
		tickets: halfHours.map((half) => each + ((at + half) % 3) - 1),
	}));
}

const groupOf = (code: string, prefix: string, visits = 960) => ({
	key: `${code}:2`,
	competencyCode: code,
	requiredLevel: 2,
	serviceIds: [1],
	category: 'Pendaftaran Penduduk',
	prefix,
	visits,
	servedSeconds: visits * 480,
	servedSecondsSquared: visits * 480 * 480 * 1.3,
});

const officer = (officerId: number, levels: Record<string, number>): StaffFacts => ({
	officerId,
	present: 1,
	levels,
});

function anOffice(staff: StaffFacts[]): OfficeFacts {
	return {
		officeId: 1,
		opens: '08:00',
		closes: '12:00',
		groups: [groupOf('A', 'A'), groupOf('B', 'B')],
		staff,
		demand: [...demandOf('A', 4), ...demandOf('B', 2)],
	};
}

test('waiting with whole desks is that of Erlang, and between them on a line', () => {
	const demanded = { perHour: 30, meanMinutes: 10 };
	expect(waitWith(demanded, 7)).toBeCloseTo(1.62, 2);
	const [six, seven] = [waitWith(demanded, 6), waitWith(demanded, 7)];
	expect(waitWith(demanded, 6.5)).toBeCloseTo((six + seven) / 2, 9);
	expect(waitWith(demanded, 5)).toBe(60);
	expect(waitWith({ perHour: 0, meanMinutes: 10 }, 0)).toBe(0);
});

test('officers share their time so that nobody is busier than another', () => {
	const officers = [
		{ present: 1, groups: [0] },
		{ present: 1, groups: [0, 1] },
	];
	const shares = sharesOf([1, 0.5], officers);
	expect(shares[1]?.[0]).toBeCloseTo(1 / 3, 2);
	const [both, one] = poolsOf([1, 0.5], officers, shares);
	expect(both?.heads).toBe(2);
	expect(both?.load).toBeCloseTo(1.5, 2);
	expect(one?.load).toBeCloseTo(0.75, 2);
});

test('where one officer alone may serve, a second is worth much', () => {
	const both = { A: 2, B: 2 };
	const [, alone] = valuesOf(anOffice([officer(1, both), officer(2, { A: 2, B: 1 })]), year);
	const three = anOffice([
		officer(1, both),
		officer(2, both),
		officer(3, both),
		officer(4, { A: 2, B: 1 }),
	]);
	const [, many] = valuesOf(three, year);
	if (alone?.status !== 'told' || many?.status !== 'told') throw new Error('told expected');
	expect(alone.waiting.mid).toBeGreaterThan(many.waiting.mid);
	expect(alone.near).toBe(1);
	expect(alone.waiting.low).toBeLessThanOrEqual(alone.waiting.mid);
	expect(alone.waiting.high).toBeGreaterThanOrEqual(alone.waiting.mid);
});

test('no value is told from a few days, a few visits, or where everybody is qualified', () => {
	const able = officer(1, { A: 2, B: 2 });
	const office = anOffice([able, officer(2, { A: 1 })]);
	const few = { ...office, demand: office.demand.filter(({ day }) => day < '2026-09-05') };
	expect(valuesOf(few, year)[0]).toMatchObject({ missing: 'tooFewDays' });
	const quiet = { ...office, groups: [groupOf('A', 'A', 40)] };
	expect(valuesOf(quiet, year)[0]).toMatchObject({ missing: 'tooFewVisits' });
	expect(valuesOf(anOffice([able]), year)[0]).toMatchObject({ missing: 'everybodyQualified' });
	expect(valuesOf(anOffice([]), year)[0]).toMatchObject({ missing: 'noRoster' });
});

test('the same night gives the same range', () => {
	const office = anOffice([officer(1, { A: 2, B: 2 }), officer(2, { A: 2 })]);
	expect(valuesOf(office, year)).toEqual(valuesOf(office, year));
});

test('a measured effect counts by the visits that one officer serves; an unknown one counts nothing', () => {
	const grounds = {
		measure: 'minutes',
		rule: 'r',
		officersTrained: 20,
		officersCompared: 20,
		observations: 900,
		preTrendP: 0.5,
	} as const;
	const told = {
		...grounds,
		status: 'estimated',
		estimate: -1,
		low: -1.5,
		high: -0.5,
		level: 0.9,
	} as const;
	expect(servedBy(told, 2000)).toEqual({ mid: 2000, low: 1000, high: 3000 });
	expect(servedBy({ ...grounds, status: 'cannotTell', missing: [] }, 2000)).toBeNull();
});
