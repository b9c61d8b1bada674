import { createHash } from 'node:crypto';

/** The namespace of this product's identifiers, made once at random. */
const namespace = Buffer.from('6f1d0c2e9b7a4c55a3c84be2f0917d36', 'hex');

/**
 * A name-based identifier (RFC 9562, version 5): the same thing has the same one in every export, so
 * that systems that took it before know it again.
 *
 * caseId('framework permenpan38 2') → always the same
 */
export function caseId(name: string): string {
	const hash = createHash('sha1').update(namespace).update(name).digest();
	hash.writeUInt8(((hash[6] ?? 0) & 0x0f) | 0x50, 6);
	hash.writeUInt8(((hash[8] ?? 0) & 0x3f) | 0x80, 8);
	const hex = hash.toString('hex').slice(0, 32);
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
