import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 as 64 hexadecimal digits: `sha256('abc')` → 'ba7816bf…15ad' (FIPS 180-4) */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** A seed that nobody chose: 256 random bits. */
export function newSeed(): string {
	return randomBytes(32).toString('hex');
}
