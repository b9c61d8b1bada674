import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aService, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import type { Db } from '../../platform/database.server.ts';
import { addDays, day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import { rosterOf } from '../roster/server.ts';
import { staffFor, traitsOf } from './index.ts';
import { countDemand, forecastOf, staffingOf } from './server.ts';
import { demandOf } from './store-demand.server.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const rosterIn = async (unitId: number) =>
	(await rosterOf(db, {
		unitIds: [unitId],
		code: null,
		from: day('2026-11-24'),
		to: day('2026-12-08'),
	}))!;

test('the night counts the tickets of the days that are over, and counting again changes nothing', async () => {
	const { id } = await anOffice(db);
	const serviceId = await aService(db);
	const take = (at: string) => aVisit(db, { officeId: id, serviceId, at });
	await take('2026-11-23T07:30:00+07:00');
	await take('2026-11-23T07:59:59+07:00');
	await take('2026-11-23T13:10:00+07:00');
	await take('2026-11-24T08:00:00+07:00');
	expect(await countDemand(anAct(db))).toBe(1);
	expect(await countDemand(anAct(db))).toBe(0);
	expect(await demandOf(db, id, day('2026-11-01'))).toEqual([
		{ day: '2026-11-23', prefix: 'A', halfHours: [15, 26], tickets: [2, 1] },
	]);

	// A desk that had no line sends a visit of yesterday
	await take('2026-11-23T07:45:00+07:00');
	expect(await countDemand(anAct(db))).toBe(1);
	const [counted] = await demandOf(db, id, day('2026-11-01'));
	expect(counted!.tickets).toEqual([3, 1]);
});

test('a forecast needs a past, then tells each half-hour, and how well it told the last weeks', async () => {
	const office = await anOffice(db);
	const today = day('2026-11-24');
	expect(
		(await forecastOf(db, await rosterIn(office.unitId), today, calendar)).of(today),
	).toBeNull();

	const rows = [];
	for (let ahead = -84; ahead < 0; ahead += 1) {
		const on = addDays(today, ahead);
		const monday = new Date(`${on}T00:00:00Z`).getUTCDay() === 1;
		if (calendar.isWorkingDay(on))
			rows.push({
				office_id: office.id,
				day: on,
				prefix: 'A',
				half_hours: [16, 28],
				tickets: monday ? [8, 2] : [4, 1],
			});
	}
	await db.insertInto('counter.demand_day').values(rows).execute();
	const forecast = await forecastOf(db, await rosterIn(office.unitId), today, calendar);
	const at = (on: string, halfHour: number) =>
		forecast.of(day(on))!.cells[0]![forecast.halfHours.indexOf(halfHour)]!;
	expect(at('2026-11-30', 16).mean / at('2026-11-26', 16).mean).toBeGreaterThan(1.6);
	expect(at('2026-11-26', 16).mean).toBeGreaterThan(3);
	expect(at('2026-11-26', 20).mean).toBeLessThan(0.3);
	expect(forecast.scores!.day.n).toBe(20);
	expect(forecast.scores!.day.error).toBeLessThan(forecast.scores!.day.errorOfMean);

	const roster = await rosterIn(office.unitId);
	const asked = { day: day('2026-11-30'), today, promise: { share: 0.8, minutes: 15 } };
	const { lines, paces } = await staffingOf(db, roster, asked, calendar);
	const busy = lines!.find(({ halfHour }) => halfHour === 16)!;
	expect(paces[0]).toMatchObject({ measured: false, minutes: 11 });
	expect(busy.all.needed).toBeGreaterThanOrEqual(3);
	expect(busy.all.planned).toBe(0);
});

test('a day is known by its weekday, the holiday before it, and the end of its month', () => {
	const origin = day('2026-12-01');
	expect(traitsOf(day('2026-08-18'), calendar, origin)).toEqual(['w2', 'afterHoliday', 'm08']);
	expect(traitsOf(day('2026-11-27'), calendar, origin)).toEqual([
		'w5',
		'monthEnd',
		'm11',
		'recent',
	]);
	expect(traitsOf(day('2026-12-03'), calendar, origin)).toEqual(['w4', 'm12', 'recent']);
});

test('nobody is needed where nobody comes, and a promise of less waiting needs more', () => {
	expect(staffFor(0, 10, { share: 0.8, minutes: 15 })).toBe(0);
	const loose = staffFor(15, 10, { share: 0.8, minutes: 15 });
	expect(staffFor(15, 10, { share: 0.95, minutes: 2 })).toBeGreaterThan(loose);
});
