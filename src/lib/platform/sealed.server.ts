import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Each purpose has a key of its own, so that what is sealed for one cannot be put in place of another. */
const keyFor = (secret: string, purpose: string) =>
	Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

/** AES-256-GCM under the product's secret: nonce, tag and text in one, base64. */
export function seal(secret: string, purpose: string, text: Buffer): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
	const body = Buffer.concat([cipher.update(text), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Null where another secret sealed it: after a restore with a new one. */
export function unseal(secret: string, purpose: string, sealed: string): Buffer | null {
	const bytes = Buffer.from(sealed, 'base64');
	const key = keyFor(secret, purpose);
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
		decipher.setAuthTag(bytes.subarray(12, 28));
		return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
	} catch {
		return null;
	}
}
