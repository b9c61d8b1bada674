import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import { day } from '../../time/day.ts';
import type { Principal } from '../principal.ts';
import { endRole, grantCard, grantPage, grantRole, principalOf } from '../server.ts';
import type { GrantWish } from './grant.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
let top: number, city: number, elsewhere: number;
let giver: Principal;
let clerk: number;

const nip = '199005152015032001';
const wish = (changed: Partial<GrantWish> = {}): GrantWish => ({
	nip,
	role: 'organiser',
	unitId: city,
	from: today,
	to: null,
	reason: 'Surat tugas 1/2026',
	...changed,
});
const give = (changed: Partial<GrantWish> = {}, who = giver) =>
	grantRole(anAct(house.db), who, wish(changed));
const end = (grantId: number, who = giver) =>
	endRole(anAct(house.db), who, { grantId, reason: 'Tugas selesai' });
const everything = (withEnded = false) =>
	grantPage(
		house.db,
		{ branches: [city], unitId: null, role: null, withEnded, before: null },
		today,
	);

async function aPrincipal(name: string, unitId: number): Promise<Principal> {
	const officerId = await anOfficer(house.db, { name });
	await sql`insert into people.role_grant (officer_id, role, unit_id, from_day, reason)
		values (${officerId}, 'administrator', ${unitId}, '2026-01-01', 'awal')`.execute(house.db);
	const grants = [{ role: 'administrator', unitId }] as const;
	const roles = ['officer', 'administrator'] as const;
	return { officerId, userId: name, name, unitId: null, leads: [], roles, grants };
}

beforeAll(async () => {
	house = await testDatabase();
	top = await aUnit(house.db, { name: 'Provinsi' });
	city = await aUnit(house.db, { name: 'Kota', parentId: top });
	elsewhere = await aUnit(house.db, { name: 'Dinas', parentId: top });
	giver = await aPrincipal('Admin Kota', city);
	clerk = await anOfficer(house.db, { nip, name: 'Siti Rahma', unitId: city });
	await house.db
		.insertInto('identity.user')
		.values({ id: 'u', name: 'S', email: 's@contoh.invalid', officer_id: clerk })
		.execute();
});
afterAll(() => house.end());

test('a role holds from its day, in its branch, and history says who gave it', async () => {
	expect(await give()).toEqual({ ok: true, officerName: 'Siti Rahma' });
	expect(await principalOf(house.db, 'u', today)).toMatchObject({
		roles: ['officer', 'organiser'],
		grants: [{ role: 'organiser', unitId: city }],
	});
	const [grant] = (await everything()).grants;
	expect(await grantCard(house.db, grant?.id ?? 0)).toMatchObject({
		officerName: 'Siti Rahma',
		grantedBy: 'Admin Kota',
		reason: 'Surat tugas 1/2026',
	});
});

test('a role is refused outside the branch, twice, backwards, to strangers and to the own person', async () => {
	const reasonOf = async (changed: Partial<GrantWish>) => {
		const given = await give(changed);
		return given.ok ? 'given' : given.reason;
	};
	expect(await reasonOf({ unitId: elsewhere })).toBe('unitUnknown');
	expect(await reasonOf({ unitId: 999_999 })).toBe('unitUnknown');
	expect(await reasonOf({ from: day('2027-01-01') })).toBe('alreadyHeld');
	expect(await reasonOf({ from: day('2026-11-01') })).toBe('startsInPast');
	expect(await reasonOf({ to: day('2026-11-20') })).toBe('endsBeforeStart');
	expect(await reasonOf({ nip: '199005152015032999' })).toBe('officerUnknown');
	const own = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', giver.officerId)
		.executeTakeFirstOrThrow();
	expect(await reasonOf({ nip: own.nip })).toBe('ownRole');
});

test('a role ended on its first day ends at once, and can be given again', async () => {
	const [grant] = (await everything()).grants;
	const id = grant?.id ?? 0;
	expect(await end(id)).toEqual({ ok: true });
	expect((await principalOf(house.db, 'u', today))?.roles).toEqual(['officer']);
	expect(await end(id)).toEqual({ ok: false, reason: 'alreadyEnded' });
	expect(await grantCard(house.db, id)).toMatchObject({
		endedBy: 'Admin Kota',
		endReason: 'Tugas selesai',
	});
	expect((await everything()).grants.map((one) => one.id)).not.toContain(id);
	expect((await everything(true)).grants.map((one) => one.id)).toContain(id);
	expect(await give({ role: 'leader', to: day('2027-01-01') })).toMatchObject({ ok: true });
	expect(await give()).toMatchObject({ ok: true });
});

test('nobody ends a role of another branch, nor the last administrator of the own one', async () => {
	const strange = await aPrincipal('Admin Dinas', elsewhere);
	const [grant] = (await everything()).grants;
	expect(await end(grant?.id ?? 0, strange)).toEqual({ ok: false, reason: 'notYourBranch' });
	expect(await end(999_999)).toEqual({ ok: false, reason: 'unknownGrant' });
	const { id } = await house.db
		.selectFrom('people.role_grant')
		.select('id')
		.where('officer_id', '=', giver.officerId)
		.executeTakeFirstOrThrow();
	expect(await end(id)).toEqual({ ok: false, reason: 'lastAdministrator' });
	expect(await give({ role: 'administrator' })).toMatchObject({ ok: true });
	expect(await end(id)).toEqual({ ok: true });
});

test('every change stands in history with the person it is about', async () => {
	const { rows } = await sql<{ act: string; about: number }>`
		select act, about_officer_id as about from platform.audit_entry
		where act like 'people.role%' order by id limit 2`.execute(house.db);
	expect(rows).toEqual([
		{ act: 'people.roleGranted', about: clerk },
		{ act: 'people.roleEnded', about: clerk },
	]);
});
