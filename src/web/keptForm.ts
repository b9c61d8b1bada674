import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What somebody had written when the session was over: where it was sent, and each field. */
export type KeptForm = {
	/** path and action, as `/saya/janji?/ajukan` */
	action: string;
	fields: [name: string, value: string][];
	/** milliseconds since 1970 */
	at: number;
};

/** Long enough to sign in with a one-time code, short enough for a shared machine. */
export const keptMinutes = 15;

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A browser stores about 4,096 bytes a cookie, its name and attributes included. */
const MOST_SIGNS = 3_800;

/**
 * The form as a text that only this product reads, for a cookie of the writer's own browser; null
 * when it is too long for one. AES-256-GCM under a key derived from the secret (RFC 5869).
 */
export function sealForm(form: KeptForm, secret: string): string | null {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv(CIPHER, keyOf(secret), iv, { authTagLength: TAG_BYTES });
	const body = cipher.update(deflateRawSync(JSON.stringify(form)));
	const sealed = Buffer.concat([iv, body, cipher.final(), cipher.getAuthTag()]);
	const text = sealed.toString('base64url');
	return text.length > MOST_SIGNS ? null : text;
}

/** The form again, or null: not sealed by this product, or kept for too long. */
export function openForm(text: string, secret: string, now: Date): KeptForm | null {
	try {
		const sealed = Buffer.from(text, 'base64url');
		const decipher = createDecipheriv(CIPHER, keyOf(secret), sealed.subarray(0, IV_BYTES), {
			authTagLength: TAG_BYTES,
		});
		decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
		const body = Buffer.concat([
			decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)),
			decipher.final(),
		]);
		const form = JSON.parse(inflateRawSync(body).toString()) as KeptForm;
		return now.getTime() - form.at < keptMinutes * 60_000 ? form : null;
	} catch {
		return null;
	}
}

function keyOf(secret: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', 'kept form', 32));
}
