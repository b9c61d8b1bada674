import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { day } from '../time/index.ts';
import { calendarOf, dropHoliday, keepHoliday, seedReference } from './calendar.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a new decree closes a day, and taking it back opens it', async () => {
	const act = anAct(house.db);
	const date = day('2026-11-27');
	expect((await calendarOf(house.db)).isWorkingDay(date)).toBe(true);
	await keepHoliday(act, { date, type: 'libur nasional', name: 'Pilkada' });
	expect((await calendarOf(house.db)).isWorkingDay(date)).toBe(false);
	expect(await dropHoliday(act, date)).toBe(true);
	expect((await calendarOf(house.db)).isWorkingDay(date)).toBe(true);
	expect(await dropHoliday(act, date)).toBe(false);
});

test('what an administrator took out stays out at the next start', async () => {
	const christmas = day('2026-12-25');
	await dropHoliday(anAct(house.db), christmas);
	await seedReference(house.db);
	expect((await calendarOf(house.db)).isWorkingDay(christmas)).toBe(true);
});
