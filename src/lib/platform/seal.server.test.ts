import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { recordAll } from './audit.server.ts';
import { firstBrokenSeal, sealAudit } from './seal.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
	house = await testDatabase();
});
afterEach(() => house.end());

async function writeEntries(count: number) {
	const act = anAct(house.db);
	const entry = (n: number) => ({ act: 'plan.goalApproved', subject: 'plan.goal', subjectId: n });
	await recordAll(
		house.db,
		act,
		Array.from({ length: count }, (_, n) => entry(n)),
	);
	return act.now;
}

test('an untouched history verifies, over several seals', async () => {
	const now = await writeEntries(3);
	expect(await sealAudit(house.db, now)).toBe(3);
	await writeEntries(2);
	expect(await sealAudit(house.db, now)).toBe(2);
	expect(await sealAudit(house.db, now)).toBe(0);
	expect(await firstBrokenSeal(house.db)).toBeNull();
});

test('a changed entry breaks its seal, a deleted one too', async () => {
	const now = await writeEntries(2);
	await sealAudit(house.db, now);
	await writeEntries(2);
	await sealAudit(house.db, now);
	await sql`update platform.audit_entry set purpose = 'lain' where id = 3`.execute(house.db);
	expect(await firstBrokenSeal(house.db)).toBe(2);
	await sql`delete from platform.audit_entry where id = 1`.execute(house.db);
	expect(await firstBrokenSeal(house.db)).toBe(1);
});

test('an entry that commits late is sealed by a later seal', async () => {
	const now = await writeEntries(3);
	await sql`create table late as select * from platform.audit_entry where id = 2`.execute(house.db);
	await sql`delete from platform.audit_entry where id = 2`.execute(house.db);
	await sealAudit(house.db, now);
	await sql`insert into platform.audit_entry overriding system value select * from late`.execute(
		house.db,
	);
	expect(await sealAudit(house.db, now)).toBe(1);
	expect(await firstBrokenSeal(house.db)).toBeNull();
});

test('after an hour only what is new is sealed', async () => {
	const now = await writeEntries(3);
	const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
	await sealAudit(house.db, now);
	await writeEntries(2);
	expect(await sealAudit(house.db, later(61))).toBe(2);
	await writeEntries(1);
	expect(await sealAudit(house.db, later(123))).toBe(1);
	expect(await sealAudit(house.db, later(124))).toBe(0);
	expect(await firstBrokenSeal(house.db)).toBeNull();
});

test('the application can neither change nor delete history', async () => {
	await writeEntries(1);
	for (const statement of [
		'update platform.audit_entry set purpose = $1',
		'delete from platform.audit_entry where act <> $1',
	])
		await expect(
			house.db.transaction().execute(async (tx) => {
				await sql`set local role mumpuni_app`.execute(tx);
				await sql.raw(statement.replace('$1', "'x'")).execute(tx);
			}),
		).rejects.toThrow(/permission denied/);
});
