import { randomBytes } from 'node:crypto';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { createAccount } from '../../src/lib/platform/identity/account.server.ts';

/** Another organiser with an account, since nobody approves what they wrote themselves. */
export async function aSecondOrganiser(url: string) {
	const { db, close } = openDatabase(url);
	const { id, nip } = await db
		.selectFrom('people.officer')
		.select(['id', 'nip'])
		.where('left_on', 'is', null)
		.where('id', 'not in', db.selectFrom('people.role_grant').select('officer_id'))
		.where('nip', 'not in', db.selectFrom('identity.user').select('username').$castTo<string>())
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	const { id: unitId } = await db
		.selectFrom('people.unit')
		.select('id')
		.where('code', '=', 'BPSDM')
		.executeTakeFirstOrThrow();
	const password = `penelaah-${randomBytes(6).toString('hex')}`;
	const account = { officerId: id, name: 'Penelaah', username: nip, email: `${nip}@contoh.id` };
	await createAccount(db, { ...account, password }, new Date());
	await db
		.insertInto('people.role_grant')
		.values({
			...{ officer_id: id, role: 'organiser', unit_id: unitId },
			...{ from_day: '2026-01-01', reason: 'Penelaah pelatihan' },
		})
		.execute();
	await close();
	return { role: 'organiser' as const, nip, password, name: 'Penelaah' };
}
