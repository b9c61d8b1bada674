import { createHmac } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Db } from '../database.server.ts';
import { lockMinutes, triesBeforeLock, triesBeforeVoid } from './pin.ts';

/** A million PINs are searched in an hour; with the secret of the product in it, not at all. */
function seasoned(pin: string, userId: string, secret: string): string {
	return createHmac('sha256', secret).update(`pin of ${userId}: ${pin}`).digest('hex');
}

export async function setPin(
	db: Db,
	own: { userId: string; pin: string; secret: string },
	now: Date,
): Promise<void> {
	const hash = await hashPassword(seasoned(own.pin, own.userId, own.secret));
	const fresh = { hash, set_at: now, tries: 0, locked_until: null };
	await db
		.insertInto('identity.desk_pin')
		.values({ user_id: own.userId, ...fresh })
		.onConflict((conflict) => conflict.column('user_id').doUpdateSet(fresh))
		.execute();
}

/** When the own PIN was set; null without one, or when too many wrong tries have made it void. */
export async function pinSetAt(db: Db, userId: string): Promise<Date | null> {
	const pin = await db
		.selectFrom('identity.desk_pin')
		.select('set_at')
		.where('user_id', '=', userId)
		.where('tries', '<', triesBeforeVoid)
		.executeTakeFirst();
	return pin?.set_at ?? null;
}

export type PinCheck =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'noPin' | 'void' }
	| { readonly ok: false; readonly reason: 'wrong'; readonly left: number }
	| { readonly ok: false; readonly reason: 'locked'; readonly until: Date; readonly now: boolean };

/**
 * Whether a PIN is right. The row stays locked while it is checked, so that tries at the same moment
 * count one after another. Five wrong ones rest it for a quarter of an hour, ten make it void.
 */
export async function checkPin(
	db: Db,
	tried: { userId: string; pin: string; secret: string },
	now: Date,
): Promise<PinCheck> {
	return db.transaction().execute(async (tx) => {
		const known = await tx
			.selectFrom('identity.desk_pin')
			.selectAll()
			.where('user_id', '=', tried.userId)
			.forUpdate()
			.executeTakeFirst();
		if (!known) return { ok: false, reason: 'noPin' };
		if (known.tries >= triesBeforeVoid) return { ok: false, reason: 'void' };
		if (known.locked_until && known.locked_until > now)
			return { ok: false, reason: 'locked', until: known.locked_until, now: false };
		const password = seasoned(tried.pin, tried.userId, tried.secret);
		const right = await verifyPassword({ hash: known.hash, password });
		const tries = right ? 0 : known.tries + 1;
		const rests = !right && tries % triesBeforeLock === 0;
		const until = rests ? new Date(now.getTime() + lockMinutes * 60_000) : null;
		await tx
			.updateTable('identity.desk_pin')
			.set({ tries, locked_until: until })
			.where('user_id', '=', tried.userId)
			.execute();
		if (right) return { ok: true };
		if (tries >= triesBeforeVoid) return { ok: false, reason: 'void' };
		if (until) return { ok: false, reason: 'locked', until, now: true };
		return { ok: false, reason: 'wrong', left: triesBeforeLock - (tries % triesBeforeLock) };
	});
}
