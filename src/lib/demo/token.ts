import type { Random } from './random.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Pairs of letters, so that 22 letters cost 11 look-ups. */
const pairs = Array.from(
	{ length: 4096 },
	(_, index) => `${alphabet[index >> 6]}${alphabet[index & 63]}`,
);

/** 22 letters of base64url, as a citizen's ticket carries; 132 bits, so none is drawn twice. */
export function inventToken(random: Random): string {
	let token = '';
	for (let part = 0; part < 11; part += 1) token += pairs[random.below(4096)];
	return token;
}
