import { sql } from 'kysely';
import type { Db } from '../database.server.ts';
import { triesBeforeVoid } from './pin.ts';

/**
 * Remembers that a session was begun by password on a shared PC. A PIN wakes it later; it makes no
 * session of its own, so a session that ends or is revoked ends here too.
 */
export async function park(
	db: Db,
	own: { device: string; userId: string; sessionId: string },
	now: Date,
): Promise<void> {
	const parked = { session_id: own.sessionId, parked_at: now };
	await db
		.insertInto('identity.parked_session')
		.values({ device: own.device, user_id: own.userId, ...parked })
		.onConflict((conflict) => conflict.columns(['device', 'user_id']).doUpdateSet(parked))
		.execute();
}

/** An officer who signed in on a PC and may come back to it by PIN. */
export type Parked = {
	userId: string;
	officerId: number;
	name: string;
	token: string;
	expiresAt: Date;
	hasPin: boolean;
};

/** Who may take over a PC now, by name. The newest session of an account counts. */
export async function parkedOn(db: Db, device: string, now: Date): Promise<Parked[]> {
	const { rows } = await sql<Parked>`
		select account.id as "userId", account.officer_id as "officerId", account.name,
			session.token, session.expires_at as "expiresAt",
			exists (
				select from identity.desk_pin pin
				where pin.user_id = account.id and pin.tries < ${triesBeforeVoid}) as "hasPin"
		from identity.parked_session parked
		join identity.session session on session.id = parked.session_id
		join identity."user" account on account.id = parked.user_id
		where parked.device = ${device} and session.expires_at > ${now} and account.officer_id is not null
		order by account.name`.execute(db);
	return rows;
}
