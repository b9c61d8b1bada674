import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { anAppointment, anOfficer, aUnit } from '../../../tests/make/people.ts';
import { day } from '../time/day.ts';
import { supervisorOf } from './index.ts';
import { principalOf, signedIn } from './server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

async function anAccount(officerId: number | null) {
	const id = `user-${officerId}`;
	await house.db
		.insertInto('identity.user')
		.values({ id, name: 'A', email: `${id}@contoh.invalid`, officer_id: officerId })
		.execute();
	return id;
}

test('leading a PTSP makes supervisor and head of office, and nothing else does', async () => {
	const office = await aUnit(house.db, { kind: 'up ptsp' });
	const head = await anOfficer(house.db, { unitId: office, leadsUnit: true });
	const clerk = await anOfficer(house.db, { unitId: office });
	expect(await principalOf(house.db, await anAccount(head), today)).toMatchObject({
		officerId: head,
		roles: ['officer', 'supervisor', 'headOfOffice'],
		leads: [office],
	});
	expect(await principalOf(house.db, await anAccount(clerk), today)).toMatchObject({
		roles: ['officer'],
		leads: [],
		unitId: office,
	});
});

test('a granted role holds within its period and its branch', async () => {
	const branch = await aUnit(house.db);
	const officer = await anOfficer(house.db);
	await house.db
		.insertInto('people.role_grant')
		.values([
			{
				officer_id: officer,
				role: 'organiser',
				unit_id: branch,
				from_day: '2026-01-01',
				reason: 'tugas',
			},
			{
				officer_id: officer,
				role: 'administrator',
				unit_id: branch,
				from_day: '2026-01-01',
				to_day: today,
				reason: 'tugas',
			},
		])
		.execute();
	expect(await principalOf(house.db, await anAccount(officer), today)).toMatchObject({
		roles: ['officer', 'organiser'],
		grants: [{ role: 'organiser', unitId: branch }],
		unitId: null,
	});
});

test('an account without an officer, or of one who left, is nobody', async () => {
	const left = await anOfficer(house.db);
	await house.db
		.updateTable('people.officer')
		.set({ left_on: today })
		.where('id', '=', left)
		.execute();
	expect(await principalOf(house.db, await anAccount(left), today)).toBeNull();
	expect(await principalOf(house.db, await anAccount(null), today)).toBeNull();
	expect(await principalOf(house.db, 'unknown', today)).toBeNull();
});

test('the view, the team and the rule name the same supervisors', async () => {
	const top = await aUnit(house.db);
	const middle = await aUnit(house.db, { parentId: top });
	const vacant = await aUnit(house.db, { parentId: middle });
	const led = await aUnit(house.db, { parentId: vacant });
	const people: [number, boolean][] = [
		[top, true],
		[top, false],
		[middle, true],
		[middle, false],
		[vacant, false],
		[led, true],
		[led, false],
	];
	const ids: number[] = [];
	for (const [unitId, leadsUnit] of people)
		ids.push(await anOfficer(house.db, { unitId, leadsUnit }));
	const units = await house.db
		.selectFrom('people.unit')
		.select(['id', 'parent_id as parentId'])
		.execute();
	const held = ids.map((officerId, n) => {
		const [unitId, leadsUnit] = people[n] as [number, boolean];
		return { officerId, unitId, leadsUnit };
	});
	const bySql = await sql<{ officer_id: number; supervisor_id: number }>`
		select * from people.supervision where officer_id = any(${ids})`.execute(house.db);
	const supervisorBySql = new Map(bySql.rows.map((row) => [row.officer_id, row.supervisor_id]));
	for (const id of ids) {
		expect(supervisorBySql.get(id) ?? null).toBe(supervisorOf(id, units, held));
		const team = await sql<{ officer_id: number }>`
			select officer_id from people.team_of(${id}, ${today})`.execute(house.db);
		expect(team.rows.map((row) => row.officer_id).toSorted()).toEqual(
			ids.filter((member) => supervisorOf(member, units, held) === id).toSorted(),
		);
	}
});

test('a post held last year gives no team today', async () => {
	const unit = await aUnit(house.db);
	const former = await anOfficer(house.db);
	await anAppointment(house.db, {
		officerId: former,
		unitId: unit,
		leadsUnit: true,
		since: '2024-01-01',
		until: '2026-01-01',
	});
	await anOfficer(house.db, { unitId: unit });
	const teamOn = async (on: string) =>
		(await sql`select officer_id from people.team_of(${former}, ${on}::date)`.execute(house.db))
			.rows.length;
	expect([await teamOn('2025-06-01'), await teamOn(today)]).toEqual([1, 0]);
});

test('a session says who holds it until it ends', async () => {
	const userId = await anAccount(await anOfficer(house.db));
	const expires = new Date('2026-11-24T12:00:00+07:00');
	await house.db
		.insertInto('identity.session')
		.values({ id: 'one', token: 'token-one', user_id: userId, expires_at: expires })
		.execute();
	const asked = (hour: string) =>
		signedIn(house.db, 'token-one', { now: new Date(`2026-11-24T${hour}:00+07:00`), today });
	expect(await asked('11:59')).toMatchObject({
		sessionId: 'one',
		hasCode: false,
		principal: await principalOf(house.db, userId, today),
	});
	expect(await asked('12:00')).toBeNull();
});
