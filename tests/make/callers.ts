import { randomBytes } from 'node:crypto';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { secretOf } from '../../src/lib/platform/secret.server.ts';
import { signedToken, SESSION_COOKIE } from '../../src/lib/platform/identity/session.server.ts';
import { openDesk } from '../../src/lib/counter/server.ts';
import { anAct } from './act.ts';
import { anOffice, aQualification, aService, aVisit } from './counter.ts';
import { anOfficer } from './people.ts';

/** An officer at a desk, signed in. */
export type Caller = { officerId: number; cookie: string };

/** An office with so many officers at its desks, each with proof and a session of their own. */
export async function aFullOffice(
	db: Db,
	wish: { callers: number; tickets: number; dataFolder: string },
): Promise<{ officeId: number; callers: Caller[] }> {
	const office = await anOffice(db, { desks: wish.callers });
	const secret = secretOf(null, wish.dataFolder);
	const now = new Date();
	const act = anAct(db, { at: now.toISOString() });
	const callers: Caller[] = [];
	for (const deskId of office.deskIds) {
		const officerId = await anOfficer(db, { unitId: office.unitId });
		await aQualification(db, { officerId });
		await db
			.insertInto('people.role_grant')
			.values({
				officer_id: officerId,
				role: 'counterOfficer',
				unit_id: office.unitId,
				from_day: '2026-01-01',
				reason: 'Surat tugas',
			})
			.execute();
		await openDesk(act, { deskId, officerId });
		callers.push({ officerId, cookie: await aSession(db, officerId, secret, now) });
	}
	const serviceId = await aService(db);
	for (let number = 1; number <= wish.tickets; number++)
		await aVisit(db, { officeId: office.id, serviceId, number, at: now.toISOString() });
	return { officeId: office.id, callers };
}

/** A session as identity makes it after a password. */
async function aSession(db: Db, officerId: number, secret: string, now: Date): Promise<string> {
	const id = `petugas-${officerId}`;
	const token = randomBytes(24).toString('base64url');
	const dates = { created_at: now, updated_at: now };
	const user = { id, name: 'Petugas', email: `${id}@contoh.invalid`, officer_id: officerId };
	await db
		.insertInto('identity.user')
		.values({ ...user, ...dates })
		.execute();
	const expires_at = new Date(now.getTime() + 3_600_000);
	await db
		.insertInto('identity.session')
		.values({ id, token, user_id: id, expires_at, ...dates })
		.execute();
	return `${SESSION_COOKIE}=${encodeURIComponent(signedToken(token, secret))}`;
}
