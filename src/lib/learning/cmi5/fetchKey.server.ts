import { randomBytes } from 'node:crypto';
import type { Db } from '../../platform/database.server.ts';
import { hashOf } from '../package/launch.server.ts';
import { giveSecret } from './store-session.server.ts';

/** What a unit gets for its key, in the words of the standard (cmi5, 8.2). */
export type Credential =
	{ readonly 'auth-token': string } | { readonly 'error-code': '1'; readonly 'error-text': string };

/** Exchanges the key of a launch for the credential of its session; the second time it is refused. */
export async function fetchCredential(db: Db, key: string, now: Date): Promise<Credential> {
	const secret = randomBytes(32).toString('base64url');
	const id = await giveSecret(db, hashOf(key), hashOf(secret), now);
	if (id === null)
		return {
			'error-code': '1',
			'error-text': 'The key was used before, or its session has ended.',
		};
	return { 'auth-token': Buffer.from(`${id}:${secret}`).toString('base64') };
}
