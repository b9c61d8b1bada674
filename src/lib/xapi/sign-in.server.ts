import { timingSafeEqual } from 'node:crypto';
import type { Db } from '../platform/database.server.ts';
import type { Client } from './client.ts';
import { secretDigest } from './secret.server.ts';
import { openClient } from './store-client.server.ts';

/** A withdrawn client is heard no longer than this. */
const TRUST_MS = 2_000;
const MOST_KNOWN = 1_000;

const known = new Map<string, { client: Client; until: number }>();

/** The client behind an Authorization header of Basic; null: nobody. Cookies never count here. */
export async function clientBehind(
	db: Db,
	authorization: string | null,
	{ now, origin }: { now: Date; origin: string },
): Promise<Client | null> {
	const basic = /^Basic +([A-Za-z0-9+/_-]+=*)$/.exec(authorization ?? '');
	if (!basic?.[1]) return null;
	const held = known.get(basic[1]);
	if (held && held.until > Date.now()) return held.client;
	const [, key = '', secret = ''] =
		/^([^:]*):(.*)$/s.exec(Buffer.from(basic[1], 'base64').toString('utf8')) ?? [];
	const row = key.includes('\0') ? null : await openClient(db, key, now);
	if (!row || !timingSafeEqual(row.secret, secretDigest(secret))) return null;
	const { id, name, scopes } = row;
	const account = { homePage: origin, name: key };
	const client: Client = {
		id,
		name,
		key,
		scopes,
		authority: { objectType: 'Agent', name, account },
	};
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(basic[1], { client, until: Date.now() + TRUST_MS });
	return client;
}
