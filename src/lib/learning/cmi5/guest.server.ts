import { timingSafeEqual } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import type { Guest } from '../../xapi/index.ts';
import { guestClient } from '../../xapi/server.ts';
import { hashOf } from '../package/launch.server.ts';
import { hearStatements } from './hear.server.ts';
import { requestRefusal } from './rules-request.ts';
import { actorOf } from './session.ts';
import { markPreferencesRead, sessionWith } from './store-session.server.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The session that a credential speaks for, as a guest of the record store; null: of none. What it
 * may do is what cmi5 lets a unit do for its one learner, and nothing else of the store.
 */
export async function unitBehind(
	act: Act,
	authorization: string | null,
	origin: string,
): Promise<Guest | null> {
	const basic = /^Basic +([A-Za-z0-9+/_-]+=*)$/.exec(authorization ?? '')?.[1] ?? '';
	const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
	if (!UUID.test(id)) return null;
	const session = await sessionWith(act.db, id, act.now);
	if (!session?.secretHash || !timingSafeEqual(session.secretHash, hashOf(secret))) return null;
	const client = await guestClient(act, origin, {
		key: 'paket-cmi5',
		name: 'Paket cmi5',
		scopes: ['statements/write', 'statements/read', 'state', 'profile'],
	});
	const actor = actorOf(origin, session.officerId);
	return {
		client,
		refuses: async (request) => {
			const verdict = requestRefusal(request, session, actor);
			if (verdict.readsPreferences) await markPreferencesRead(act.db, id, act.now);
			return verdict.refusal;
		},
		keep: (statements, store) => hearStatements(act, { session, actor, origin }, statements, store),
	};
}
