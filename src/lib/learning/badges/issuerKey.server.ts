import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { seal, unseal } from '../../platform/sealed.server.ts';
import { base58 } from './base58.ts';

export type IssuerKeys = {
	readonly current: { readonly publicKey: string; readonly privateKey: KeyObject };
	/** Every key that has ever signed, so that old badges stay verifiable; the newest first. */
	readonly publicKeys: readonly string[];
};

/** Multicodec of an Ed25519 public key. */
const ed25519 = Buffer.from([0xed, 0x01]);

const PURPOSE = 'learning.issuer_key';

/** The keys of the product as issuer; the first call makes one, and a changed secret makes a new one. */
export async function issuerKeys(db: Db, secret: string, now: Date): Promise<IssuerKeys> {
	const known = await opened(db, secret);
	if (known) return known;
	await db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('learning.issuer_key', 0))`.execute(tx);
		if (await opened(tx, secret)) return;
		const { publicKey, privateKey } = generateKeyPairSync('ed25519');
		const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
		await tx
			.insertInto('learning.issuer_key')
			.values({
				public_key: `z${base58(Buffer.concat([ed25519, raw]))}`,
				sealed: seal(secret, PURPOSE, privateKey.export({ format: 'der', type: 'pkcs8' })),
				made_at: now,
			})
			.execute();
	});
	const made = await opened(db, secret);
	if (!made) throw new Error('no key to sign badges with');
	return made;
}

async function opened(db: Db, secret: string): Promise<IssuerKeys | null> {
	const rows = await db
		.selectFrom('learning.issuer_key')
		.select(['public_key', 'sealed'])
		.orderBy('id', 'desc')
		.execute();
	for (const { public_key: publicKey, sealed } of rows) {
		const der = unseal(secret, PURPOSE, sealed);
		if (!der) continue;
		const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
		return { current: { publicKey, privateKey }, publicKeys: rows.map((row) => row.public_key) };
	}
	return null;
}
