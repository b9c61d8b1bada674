import { createHash, randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';

const NAME = 'mumpuni_pc';
const DAYS_KEPT = 90;

/**
 * Which shared PC this is: a random number in its browser, known here by its digest alone. `make`
 * gives one to a browser that has none; without it null.
 */
export function deviceOf(cookies: Cookies, make: true): string;
export function deviceOf(cookies: Cookies): string | null;
export function deviceOf(cookies: Cookies, make = false): string | null {
	const kept = cookies.get(NAME);
	if (!kept && !make) return null;
	const number = kept ?? randomBytes(32).toString('base64url');
	if (make)
		cookies.set(NAME, number, {
			path: '/',
			httpOnly: true,
			sameSite: 'strict',
			maxAge: DAYS_KEPT * 86_400,
		});
	return createHash('sha256').update(number).digest('hex');
}
