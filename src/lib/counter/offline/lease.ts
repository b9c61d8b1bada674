import type { ClockState } from '../clock.ts';
import type { Priority } from '../visit.ts';

/**
 * A desk is heard every ten seconds (loket/beat.js). For so long after the last time other desks may
 * still call what is lent to it.
 */
export const heardMs = 20_000;

/**
 * A desk calls a lent citizen only this long after its last answered beat: then every other desk has
 * stopped calling them, because the server heard the beat no later than the desk had sent it.
 */
export const graceMs = 25_000;

/** More than a desk can serve in an hour and a half; what it does not hold, others may serve. */
export const mostHeld = 12;

/** A citizen as the desk knows one: lent by the server, or given a number by the desk itself. */
export type Held = {
	/** `v12` of the server; the token that the desk made for its own number. */
	readonly subject: string;
	readonly ticket: string;
	readonly serviceCode: string;
	readonly serviceName: string;
	readonly priority: Priority | null;
	readonly takenAt: string;
	/** The place in the queue: of a booking earlier than its number (rules-queue.ts). */
	readonly rankedAt: string;
};

/** What a desk takes along for the time without a line. */
export type Lease = {
	readonly deskId: number;
	readonly deskNumber: number;
	readonly officeName: string;
	readonly officerId: number;
	readonly day: string;
	/** The beat by which the server lent this. */
	readonly beatAt: string;
	readonly held: readonly Held[];
	readonly current: (Held & { readonly state: ClockState; readonly since: string }) | null;
	/** Services that the officer may give today, for numbers given by the desk. */
	readonly services: readonly { readonly code: string; readonly name: string }[];
	readonly prefix: string;
	readonly nextNumber: number;
};

/** The letter of the numbers that a desk gives by itself. ownPrefix(3) → 'L3' */
export function ownPrefix(deskNumber: number): string {
	return `L${deskNumber}`;
}

export const subjectOf = (visitId: number) => `v${visitId}`;

/** visitIn('v12') → 12; a token of the desk → null */
export function visitIn(subject: string): number | null {
	const found = /^v(\d{1,15})$/.exec(subject);
	return found ? Number(found[1]) : null;
}
