import type { Cookies } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { ask } from '../lib/platform/identity/identity.server.ts';
import { webHouse } from './house.server.ts';

type Caller = { request: Request; getClientAddress: () => string; cookies: Cookies };

/** What identity answered: its JSON, its status, and how long to wait where there were too many tries. */
export type Answer = {
	ok: boolean;
	status: number;
	body: Record<string, unknown>;
	waitSeconds: number;
};

/** Asks identity as this caller and carries its cookies to the caller's browser. */
export async function askIdentity(caller: Caller, path: string, body?: object): Promise<Answer> {
	const { identity, origin } = await webHouse();
	const address = caller.getClientAddress();
	const response = await ask(
		identity,
		{ headers: caller.request.headers, address, origin },
		path,
		body,
	);
	for (const header of response.headers.getSetCookie())
		for (const [name, cookie] of parseSetCookieHeader(header))
			caller.cookies.set(name, cookie.value, {
				...known(toCookieOptions(cookie)),
				path: cookie.path ?? '/',
			});
	const text = await response.text();
	return {
		ok: response.ok,
		status: response.status,
		body: text ? ((JSON.parse(text) ?? {}) as Record<string, unknown>) : {},
		waitSeconds: Number(response.headers.get('x-retry-after') ?? 60),
	};
}

/** Only the attributes that the cookie names. */
function known<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(
		Object.entries(options).filter(([, value]) => value !== undefined),
	) as ReturnType<typeof known<T>>;
}

/** An address with an @ is an e-mail; anything else a NIP, in which blanks, dots and hyphens do not count. */
export function signInRequest(who: string, password: string): { path: string; body: object } {
	if (who.includes('@')) return { path: '/sign-in/email', body: { email: who.trim(), password } };
	return { path: '/sign-in/username', body: { username: who.replace(/[\s.-]/g, ''), password } };
}
