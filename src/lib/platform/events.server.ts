import { sql } from 'kysely';
import type { Act } from './act.server.ts';
import type { Tx } from './database.server.ts';

/** A fact of a room. The key names the fact itself: announcing it twice is one fact and one job. */
export type Fact = { name: string; key: string; payload: object };

/**
 * Stores the fact and enqueues the job that carries it on, in the transaction of the write:
 * nothing acknowledged is forgotten, nothing rolled back is carried on.
 */
export async function announce(tx: Tx, act: Act, fact: Fact): Promise<void> {
	await announceAll(tx, act, [fact]);
}

/** The same for many facts, in one statement. */
export async function announceAll(tx: Tx, act: Act, facts: Fact[]): Promise<void> {
	if (facts.length === 0) return;
	const rows = JSON.stringify(facts.map((fact) => ({ ...fact, key: `${fact.name}:${fact.key}` })));
	await sql`select platform.announce(${rows}::jsonb, ${act.now})`.execute(tx);
}

/** Carries on an event again, as a lost acknowledgement would: every arrow must stand it. */
export async function deliverAgain(tx: Tx, eventIds: number[]): Promise<void> {
	await sql`
		select graphile_worker.add_job(name, json_build_object('eventId', id, 'fact', payload))
		from platform.event where id = any(${eventIds})
	`.execute(tx);
}
