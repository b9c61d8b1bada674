import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { everyValue, learnersOf, valueOfficers, valuePage } from './server.ts';

const wish = { branches: null, city: '', search: '', serviceCode: '' };
const start = { after: null, before: null };

/** Two officers on duty, one of them qualified, and 30 days of numbers and visits. */
async function aBusyOffice(db: Db) {
	const office = await anOffice(db);
	const able = await anOfficer(db, { unitId: office.unitId, name: 'Ani' });
	const other = await anOfficer(db, { unitId: office.unitId, name: 'Budi' });
	await aQualification(db, { officerId: able });
	await aQualification(db, { officerId: other, level: 1 });
	await sql`insert into counter.duty (office_id, officer_id, day, part, break_turn)
		select ${office.id}::bigint, who, '2026-11-02'::date + d, 'whole', 1
		from unnest(${[able, other]}::bigint[]) who, generate_series(0, 20) d`.execute(db);
	await sql`insert into counter.demand_day (office_id, day, prefix, half_hours, tickets)
		select ${office.id}::bigint, '2026-10-01'::date + d, 'A', array[16, 17, 18, 19], array[2, 2, 2, 1]
		from generate_series(0, 30) d`.execute(db);
	await sql`insert into counter.officer_day (officer_id, service_id, office_id, day, visits, served_seconds,
			served_seconds_squared, waited_seconds, held_seconds)
		select ${able}::bigint, ${await aService(db)}::bigint, ${office.id}::bigint, '2026-10-01'::date + d,
			7, 4200, 2600000, 600, 0
		from generate_series(0, 30) d`.execute(db);
	return { ...office, able, other };
}

test('a night tells what a second qualified officer saves, and the same night again tells the same', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	const office = await aBusyOffice(house.db);
	await valueOfficers(act);
	const before = await everyValue(house.db, wish);
	const told = before.filter(({ waiting }) => waiting !== null);
	expect(told).toHaveLength(1);
	expect(told[0]).toMatchObject({ officeId: office.id, qualified: 1, near: 1, staff: 2, days: 31 });
	expect(told[0]?.waiting?.mid).toBeGreaterThan(0);
	await valueOfficers(act);
	expect(await everyValue(house.db, wish)).toEqual(before);
	expect(await learnersOf(house.db, office.id, act.today)).toContainEqual(
		expect.objectContaining({ name: 'Budi', competencyCode: 'T.DAFDUK', lacks: 1 }),
	);
});

test('an organiser sees the offices of the own branch, page after page', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const offices = [];
	for (let n = 0; n < 9; n += 1) offices.push(await anOffice(house.db));
	await valueOfficers(anAct(house.db));
	const [first, ...rest] = offices;
	const own = { ...wish, branches: [first?.unitId ?? 0] };
	const mine = await valuePage(house.db, own, start);
	expect(new Set(mine.rows.map(({ officeId }) => officeId))).toEqual(new Set([first?.id]));
	const one = await valuePage(house.db, wish, start);
	const two = await valuePage(house.db, wish, { after: Number(one.next), before: null });
	expect(one.rows).toHaveLength(30);
	expect(two.rows.some(({ id }) => one.rows.some((row) => row.id === id))).toBe(false);
	const back = await valuePage(house.db, wish, { after: null, before: Number(two.previous) });
	expect(back.rows).toEqual(one.rows);
	expect(rest).toHaveLength(8);
});
