import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Day } from '../../time/index.ts';
import { doorTurnSeconds, passMinutes } from './door.ts';

/** An office with the key of its door; `secret` signs for the product. */
export type Door = {
	readonly secret: string;
	readonly officeCode: string;
	readonly doorKey: number;
};

/** 72 bits: nobody guesses one, and a QR code of it stays coarse enough to be scanned from afar. */
function signed({ secret, officeCode, doorKey }: Door, what: string): string {
	const text = `counter.door ${officeCode} ${doorKey} ${what}`;
	return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 12);
}

function same(given: string, right: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(right)];
	return a.length === b.length && timingSafeEqual(a, b);
}

const turnOf = (now: Date) => Math.floor(now.getTime() / 1000 / doorTurnSeconds);

/** The code that a screen at the door shows now: old after two turns, so a photograph of it is too. */
export function turningCode(door: Door, now: Date): string {
	return signed(door, `turn ${turnOf(now)}`);
}

/** The code of a poster that is printed for one day. */
export function posterCode(door: Door, today: Day): string {
	return signed(door, `day ${today}`);
}

/** Whether a scanned code belongs to this door now. */
export function opensDoor(door: Door, code: string, now: Date, today: Day): boolean {
	const right = [0, 1].map((back) => signed(door, `turn ${turnOf(now) - back}`));
	return [...right, posterCode(door, today)].some((one) => same(code, one));
}

/** What the phone carries from question to question after a scan: an end, and its signature. */
export function doorPass(door: Door, now: Date): string {
	const until = Math.floor(now.getTime() / 1000) + passMinutes * 60;
	return `${until}.${signed(door, `pass ${until}`)}`;
}

export function passHolds(door: Door, pass: string, now: Date): boolean {
	const [until = '', signature = ''] = pass.split('.');
	if (!/^\d{10}$/.test(until) || Number(until) * 1000 < now.getTime()) return false;
	return same(signature, signed(door, `pass ${until}`));
}

/** The key with which a screen at the door asks for its codes. */
export function screenKey(door: Door): string {
	return signed(door, 'screen');
}

export function isScreenKey(door: Door, key: string): boolean {
	return same(key, screenKey(door));
}
