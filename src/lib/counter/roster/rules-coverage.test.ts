import { expect, test } from 'vitest';
import { day, WorkingCalendar } from '../../time/index.ts';
import type { CoveredService, Duty, OfficePlan, RosterOfficer } from './index.ts';
import {
	awayFrom,
	coverageOf,
	endingProofsIn,
	groupsOf,
	halfHoursOf,
	holesIn,
	lossesOf,
	presentHalfHours,
	remainder,
	singlePointsIn,
} from './index.ts';
import { openDays } from './coverage.server.ts';

const thursday = day('2026-12-03');
const friday = day('2026-12-04');
const krk: CoveredService = {
	code: 'PT-KRK-01',
	name: 'KRK',
	category: 'Perizinan',
	competencyCode: 'T.IZIN',
	requiredLevel: 3,
};
const officer = (
	officerId: number,
	name: string,
	level: number,
	validUntil: string | null = null,
) =>
	({
		officerId,
		name,
		qualifications: [{ competencyCode: 'T.IZIN', level, validUntil }],
	}) as RosterOfficer;
const [ani, budi, cici] = [officer(1, 'Ani', 3), officer(2, 'Budi', 3), officer(3, 'Cici', 2)];
const duty = (
	officerId: number,
	on = thursday,
	part: Duty['part'] = 'whole',
	breakTurn: 1 | 2 = 1,
): Duty => ({
	officerId,
	day: on,
	part,
	breakTurn,
});
const plan = (over: Partial<OfficePlan> = {}): OfficePlan => ({
	opens: '07:30',
	closes: '16:00',
	officers: [ani, budi, cici],
	duties: [],
	elsewhere: [],
	absences: [],
	releases: [],
	...over,
});
const away = (officerId: number, part: Duty['part'] = 'whole', toDay = friday) =>
	({ officerId, kind: 'leave', fromDay: thursday, toDay, part }) as const;
const holesOf = (of: OfficePlan, days = [thursday]) => holesIn(coverageOf(of, [krk], days), of);

test('half a day ends before the break or begins after it', () => {
	const hours = { opens: '07:30', closes: '16:00' };
	const clocks = (part: Duty['part'], on = thursday) => {
		const own = halfHoursOf(hours, duty(1, on, part));
		return [own[0], own.at(-1)! + 1];
	};
	expect(clocks('morning')).toEqual([15, 24]);
	expect(clocks('afternoon')).toEqual([26, 32]);
	expect(clocks('morning', friday)).toEqual([15, 23]);
	expect(remainder('whole', 'morning')).toBe('afternoon');
	expect(remainder('morning', 'afternoon')).toBe('morning');
	expect(remainder('morning', 'whole')).toBeNull();
});

test('the second turn of the break begins when the first comes back', () => {
	const missing = (turn: 1 | 2) => {
		const own = presentHalfHours(plan(), duty(1, thursday, 'whole', turn), [], []);
		return [24, 25, 26, 27].filter((at) => !own.includes(at));
	};
	expect(missing(1)).toEqual([24, 25]);
	expect(missing(2)).toEqual([26, 27]);
});

test('an officer on leave in the afternoon leaves a hole that names who is away and who is free', () => {
	const given = plan({ duties: [duty(1), duty(3)], absences: [away(1, 'afternoon')] });
	const [hole] = holesOf(given);
	expect(hole).toMatchObject({ days: [thursday], from: 24, to: 32 });
	expect(hole!.away).toEqual([
		{ officerId: 1, name: 'Ani', why: 'leave' },
		{ officerId: 2, name: 'Budi', why: 'notPlanned' },
	]);
	expect(hole!.substitutes.map(({ name, standing, missing }) => [name, standing, missing])).toEqual(
		[
			['Budi', 'free', 0],
			['Cici', 'levelTooLow', 1],
		],
	);
});

test('a proof counts on the days on which it is valid, not on the day on which one asks', () => {
	const ending = officer(1, 'Ani', 3, friday);
	const given = plan({ officers: [ending, cici], duties: [duty(1), duty(1, friday)] });
	const lines = coverageOf(given, [krk], [thursday, friday]);
	const counts = lines[0]!.days.map(({ cells }) => cells[0]!.officerIds.length);
	expect(counts).toEqual([1, 0]);
	expect(endingProofsIn(lines, given)).toMatchObject([{ name: 'Ani', endsOn: friday }]);
	expect(awayFrom(given, lines[0]!.group, friday, 15)).toMatchObject([{ why: 'lapsed' }]);
	expect(holesOf(given, [thursday, friday])[0]!.substitutes[0]).toMatchObject({
		standing: 'expired',
	});
});

test('a service that rests on one officer is a single point, its lone break is no hole', () => {
	const given = plan({ duties: [duty(1), duty(3)] });
	const lines = coverageOf(given, [krk], [thursday]);
	expect(holesIn(lines, given)).toEqual([]);
	expect(singlePointsIn(lines, given)).toMatchObject([
		{ name: 'Ani', days: [thursday], substitutes: [{ name: 'Budi' }, { name: 'Cici' }] },
	]);
});

test('two officers with different turns of the break leave no half-hour alone to nobody', () => {
	const given = plan({ duties: [duty(1), duty(2, thursday, 'whole', 2)] });
	const [line] = coverageOf(given, [krk], [thursday]);
	expect(line!.days[0]!.cells.filter(({ officerIds }) => officerIds.length === 0)).toEqual([]);
	expect(singlePointsIn([line!], given)).toEqual([]);
});

test('an absence is told what it would uncover, hours that were empty already are not its doing', () => {
	const given = plan({ duties: [duty(1, thursday, 'morning'), duty(3)] });
	const losses = lossesOf(given, [krk], away(1), [thursday, friday]);
	expect(losses).toMatchObject([
		{
			day: thursday,
			from: 15,
			to: 24,
			left: 0,
			substitutes: [{ name: 'Budi', standing: 'free' }, {}],
		},
	]);
	const withBudi = plan({ duties: [...given.duties, duty(2)] });
	expect(lossesOf(withBudi, [krk], away(1), [thursday])).toMatchObject([
		{ from: 15, to: 24, left: 1, only: 2 },
	]);
	expect(lossesOf(given, [krk], away(3), [thursday])).toEqual([]);
});

test('a colleague who stands at another office that day is not free to step in', () => {
	const elsewhere = [{ officerId: 2, day: thursday, part: 'whole' as const }];
	const given = plan({ duties: [duty(1), duty(3)], absences: [away(1)], elsewhere });
	const [hole] = holesOf(given);
	expect(hole!.away).toContainEqual({ officerId: 2, name: 'Budi', why: 'elsewhere' });
	expect(hole!.substitutes.map(({ name }) => name)).toEqual(['Cici']);
});

test('released learning hours are counted back from closing', () => {
	const releases = [{ officerId: 1, day: thursday, hours: 1.5 }];
	const own = presentHalfHours(plan(), duty(1), [], releases);
	expect(own.at(-1)).toBe(28);
});

test('services that demand the same are one line', () => {
	const other = { ...krk, code: 'X', requiredLevel: 2 };
	expect(
		groupsOf([krk, other, { ...krk, code: 'Y' }]).map(({ services }) => services.length),
	).toEqual([2, 1]);
});

test('closed days are not looked at', () => {
	expect(openDays(new WorkingCalendar([]), friday, day('2026-12-08'))).toEqual([
		friday,
		'2026-12-07',
	]);
});
