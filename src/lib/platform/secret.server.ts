import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret that signs cookies and derives the application's database password; made once, kept in the data folder. */
export function secretOf(given: string | null, dataFolder: string): string {
	if (given) return given;
	const file = join(dataFolder, 'secret');
	if (existsSync(file)) return readFileSync(file, 'utf8').trim();
	mkdirSync(dataFolder, { recursive: true });
	const secret = randomBytes(32).toString('hex');
	writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
	return secret;
}

/** Tells two secrets apart without saying either: an archive carries it, so that a restore can warn. */
export function secretMark(secret: string): string {
	return createHmac('sha256', secret).update('mark of the secret').digest('hex').slice(0, 16);
}
