import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '../database.server.ts';

export const SESSION_COOKIE = 'mumpuni.session_token';

/** The cookie of this origin: browsers accept the secure prefix over https only. */
export function sessionCookieName(origin: string): string {
	return origin.startsWith('https:') ? `__Secure-${SESSION_COOKIE}` : SESSION_COOKIE;
}

/** The token of a signed cookie, or null where the signature is not ours. */
export function tokenOf(cookie: string | undefined, secret: string): string | null {
	const [token, signature] = [
		cookie?.slice(0, cookie.lastIndexOf('.')),
		cookie?.slice(cookie.lastIndexOf('.') + 1),
	];
	if (!token || !signature) return null;
	const ours = createHmac('sha256', secret).update(token).digest();
	const theirs = Buffer.from(signature, 'base64');
	return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? token : null;
}

/** The cookie that carries a token, signed as tokenOf reads it. */
export function signedToken(token: string, secret: string): string {
	return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
}

/** The own sessions, newest first. */
export function sessionsOf(db: Db, userId: string, now: Date) {
	return db
		.selectFrom('identity.session')
		.select(['id', 'created_at', 'expires_at', 'ip_address', 'user_agent'])
		.where('user_id', '=', userId)
		.where('expires_at', '>', now)
		.orderBy('created_at', 'desc')
		.limit(50)
		.execute();
}

/** Which session a token opens, and until when. */
export async function sessionByToken(
	db: Db,
	token: string,
): Promise<{ id: string; expiresAt: Date } | null> {
	const session = await db
		.selectFrom('identity.session')
		.select(['id', 'expires_at as expiresAt'])
		.where('token', '=', token)
		.executeTakeFirst();
	return session ?? null;
}

/** Ends one of the own sessions; another person's id ends nothing. */
export async function endSession(db: Db, userId: string, sessionId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('identity.session')
		.where('user_id', '=', userId)
		.where('id', '=', sessionId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
