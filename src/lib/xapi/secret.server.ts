import { createHash } from 'node:crypto';

/** A secret is 256 random bits, so one pass of SHA-256 hides it as well as a slow digest would. */
export const secretDigest = (secret: string): Buffer =>
	createHash('sha256').update(secret).digest();
