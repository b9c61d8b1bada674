import { randomInt } from 'node:crypto';

/** Statements on their way into the database, by their microsecond. */
const underWay = new Set<number>();

let last = 0;
/** Two processes of one product begin a millisecond at different microseconds. */
const OFFSET = randomInt(0, 1_000);

/** So many microseconds after one another, later than every one given before. */
export function takeMoments(now: Date, count: number): number[] {
	const first = Math.max(last + 1, now.getTime() * 1_000 + OFFSET);
	last = first + count - 1;
	const moments = Array.from({ length: count }, (_, place) => first + place);
	if (moments[0] !== undefined) underWay.add(moments[0]);
	return moments;
}

export function momentsKept(moments: readonly number[]): void {
	if (moments[0] !== undefined) underWay.delete(moments[0]);
}

/** Everything stored up to this instant is to be seen. */
export function consistentThrough(now: Date): Date {
	let earliest = now.getTime();
	for (const moment of underWay) earliest = Math.min(earliest, Math.floor(moment / 1_000) - 1);
	return new Date(earliest);
}

/** momentText(1_795_946_400_123_456) → '2026-11-29T10:00:00.123456Z' */
export function momentText(moment: number): string {
	const micros = String(moment % 1_000).padStart(3, '0');
	return `${new Date(Math.floor(moment / 1_000)).toISOString().slice(0, -1)}${micros}Z`;
}
