import { randomBytes } from 'node:crypto';
import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Scope } from './client.ts';
import { keyFor } from './keys.server.ts';
import { identityOf } from './rules-agent.ts';
import { secretDigest } from './secret.server.ts';
import { insertClient, markWithdrawn, newestUnder } from './store-client.server.ts';

export { clientRow, clientRows } from './store-client.server.ts';
export type { ClientRow } from './store-client.server.ts';

/** When a program last sent a statement; null: never. One statement of SQL. */
export function lastSent(db: Db, key: string, origin: string): Promise<Date | null> {
	const identity = identityOf({ account: { homePage: origin, name: key } });
	return newestUnder(db, keyFor('relatedAgent', identity ?? ''));
}

export type NewClient = {
	readonly name: string;
	readonly scopes: readonly Scope[];
	/** names the form, so that sending it twice makes one client */
	readonly token: string;
	readonly endsAt: Date | null;
};

export type MadeClient =
	| { readonly ok: true; readonly id: number; readonly key: string; readonly secret: string }
	| { readonly ok: false; readonly reason: 'madeBefore' };

/** Admits a program. The secret is said this once; only its digest is kept. */
export async function admitClient(act: Act, wish: NewClient): Promise<MadeClient> {
	const key = randomBytes(9).toString('base64url');
	const secret = randomBytes(32).toString('base64url');
	return act.db.transaction().execute(async (tx) => {
		const made = { ...wish, key, secret: secretDigest(secret), at: act.now };
		const id = await insertClient(tx, made);
		if (id === null) return { ok: false, reason: 'madeBefore' };
		await record(tx, act, {
			act: 'xapi.clientAdmitted',
			subject: 'xapi.client',
			subjectId: id,
			after: { name: wish.name, key, scopes: wish.scopes, endsAt: wish.endsAt },
		});
		return { ok: true, id, key, secret };
	});
}

/** Ends the access of a program for good; what it sent stays. */
export async function withdrawClient(
	act: Act,
	{ id, reason }: { id: number; reason: string },
): Promise<{ ok: true } | { ok: false; reason: 'noSuchClient' }> {
	return act.db.transaction().execute(async (tx) => {
		const row = await markWithdrawn(tx, { id, at: act.now, reason });
		if (!row) return { ok: false, reason: 'noSuchClient' };
		await record(tx, act, {
			act: 'xapi.clientWithdrawn',
			subject: 'xapi.client',
			subjectId: id,
			after: { name: row.name, reason },
		});
		return { ok: true };
	});
}
