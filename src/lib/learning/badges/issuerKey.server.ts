import {
	createCipheriv,
	createDecipheriv,
	createPrivateKey,
	generateKeyPairSync,
	hkdfSync,
	randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { base58 } from './base58.ts';

export type IssuerKeys = {
	readonly current: { readonly publicKey: string; readonly privateKey: KeyObject };
	/** Every key that has ever signed, so that old badges stay verifiable; the newest first. */
	readonly publicKeys: readonly string[];
};

/** Multicodec of an Ed25519 public key. */
const ed25519 = Buffer.from([0xed, 0x01]);

const sealKey = (secret: string) =>
	Buffer.from(hkdfSync('sha256', secret, '', 'learning.issuer_key', 32));

/** AES-256-GCM: nonce, tag and text in one, base64. */
function seal(secret: string, text: Buffer): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', sealKey(secret), nonce);
	const body = Buffer.concat([cipher.update(text), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Null where another secret sealed it: after a restore with a new one. */
function unseal(secret: string, sealed: string): Buffer | null {
	const bytes = Buffer.from(sealed, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', sealKey(secret), bytes.subarray(0, 12));
	decipher.setAuthTag(bytes.subarray(12, 28));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
	} catch {
		return null;
	}
}

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
				sealed: seal(secret, privateKey.export({ format: 'der', type: 'pkcs8' })),
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
		const der = unseal(secret, sealed);
		if (!der) continue;
		const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
		return { current: { publicKey, privateKey }, publicKeys: rows.map((row) => row.public_key) };
	}
	return null;
}
