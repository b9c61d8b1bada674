import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a lent device shows to be one: its number and a seal that only the product can make. Derived,
 * so that the head of the office can show the link again and the database does not hold it.
 *
 * deviceToken(secret, 7) → '7.3qkP0…'
 */
export function deviceToken(secret: string, deviceId: number): string {
	const seal = createHmac('sha256', secret).update(`perangkat survei ${deviceId}`).digest();
	return `${deviceId}.${seal.toString('base64url').slice(0, 27)}`;
}

/** The number of the device behind a token; null for one that the product has not made. */
export function deviceIdOf(secret: string, token: string): number | null {
	const id = /^(\d{1,15})\.[\w-]{27}$/.exec(token)?.[1];
	if (id === undefined) return null;
	const made = Buffer.from(deviceToken(secret, Number(id)));
	const given = Buffer.from(token);
	const same = made.byteLength === given.byteLength && timingSafeEqual(made, given);
	return same ? Number(id) : null;
}
