import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { CamelCasePlugin, type Kysely } from 'kysely';
import type { DB } from '../tables.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password.server.ts';
import { SESSION_SECONDS } from './rules.ts';

/** The header in which the web hands over the caller's address, for the rate limit. */
const ADDRESS_HEADER = 'x-mumpuni-address';

export type IdentityOptions = { secret: string; origin: string; demo: boolean };

/** Officers sign in with their NIP (the user name) or e-mail; accounts are created by an administrator only. */
export function openIdentity(db: Kysely<DB>, options: IdentityOptions) {
	const signInLimit = { window: 60, max: options.demo ? 100 : 5 };
	return betterAuth({
		appName: 'Mumpuni',
		baseURL: options.origin,
		secret: options.secret,
		database: { db: db.withPlugin(new CamelCasePlugin()).withSchema('identity'), type: 'postgres' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
			revokeSessionsOnPasswordReset: true,
		},
		user: { additionalFields: { officerId: { type: 'number', required: false, input: false } } },
		session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60 },
		rateLimit: {
			enabled: true,
			storage: 'database',
			window: 60,
			max: 100,
			customRules: {
				'/sign-in/username': signInLimit,
				'/sign-in/email': signInLimit,
				'/two-factor/verify-totp': signInLimit,
			},
		},
		advanced: {
			cookiePrefix: 'mumpuni',
			useSecureCookies: options.origin.startsWith('https:'),
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
		},
		telemetry: { enabled: false },
		plugins: [
			username({ minUsernameLength: 3, maxUsernameLength: 30 }),
			twoFactor({ issuer: 'Mumpuni' }),
		],
	});
}

export type Identity = ReturnType<typeof openIdentity>;

/** Calls the library through its own front door, with the caller's cookies and address. */
export function ask(
	identity: Identity,
	caller: { headers: Headers; address: string; origin: string },
	path: string,
	body?: object,
): Promise<Response> {
	const headers = new Headers({ [ADDRESS_HEADER]: caller.address, origin: caller.origin });
	const cookie = caller.headers.get('cookie');
	if (cookie) headers.set('cookie', cookie);
	const agent = caller.headers.get('user-agent');
	if (agent) headers.set('user-agent', agent);
	if (body) headers.set('content-type', 'application/json');
	return identity.handler(
		new Request(`${caller.origin}/api/auth${path}`, {
			method: body ? 'POST' : 'GET',
			headers,
			...(body ? { body: JSON.stringify(body) } : {}),
		}),
	);
}
