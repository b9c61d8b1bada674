import { sql } from 'kysely';
import { dayOf, type Day } from '../time/day.ts';
import type { Db } from './database.server.ts';

/** Hands the instant to hooks, worker and command line; rules never read a clock of their own. */
export type Clock = { now: () => Date; today: () => Day };

/** The machine's clock, or the machine's clock moved by a number of days in demo mode and tests. */
export function clockMovedBy(days: () => number): Clock {
	const now = () => new Date(Date.now() + days() * 86_400_000);
	return { now, today: () => dayOf(now()) };
}

/** Days by which the demo's clock is moved; 0 outside demo mode. */
export async function daysMoved(db: Db): Promise<number> {
	const { rows } = await sql<{ days: number }>`
		select (moved.value #>> '{}')::int as days from platform.setting moved
		where moved.key = 'demo.clockDays' and exists (select from platform.setting where key = 'demo')
	`.execute(db);
	return rows[0]?.days ?? 0;
}
