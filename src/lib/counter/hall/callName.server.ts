import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { CounterOutcome } from '../outcome.ts';
import { lockVisit } from '../store-visit.server.ts';
import { tidyCallName } from './callName.ts';

/**
 * The citizen of a ticket gives the name by which the board shall call, another one, or none again
 * (an empty text). Only while the visit lasts; the name is no part of any history.
 */
export async function setCallName(
	act: Act,
	asked: { token: string; name: string },
): Promise<CounterOutcome> {
	const name = tidyCallName(asked.name);
	if (name === null && asked.name.trim() !== '') return { ok: false, reason: 'notAName' };
	return act.db.transaction().execute(async (tx) => {
		const visit = await lockVisit(tx, { token: asked.token });
		if (!visit) return { ok: false, reason: 'unknownVisit' };
		if (visit.endedAt !== null || visit.day !== act.today)
			return { ok: false, reason: 'alreadyEnded' };
		if (name === null)
			await tx.deleteFrom('counter.call_name').where('visit_id', '=', visit.id).execute();
		else
			await tx
				.insertInto('counter.call_name')
				.values({ visit_id: visit.id, office_id: visit.officeId, day: visit.day, name })
				.onConflict((conflict) => conflict.column('visit_id').doUpdateSet({ name }))
				.execute();
		return { ok: true };
	});
}

/** Number and name of a ticket that can still be called, for its own page; null otherwise. */
export async function callNameOf(
	db: Db,
	token: string,
	today: Day,
): Promise<{ prefix: string; number: number; name: string | null } | null> {
	const row = await db
		.selectFrom('counter.visit as v')
		.leftJoin('counter.call_name as own', 'own.visit_id', 'v.id')
		.select(['v.prefix', 'v.number', 'own.name'])
		.where('v.token', '=', token)
		.where('v.day', '=', today)
		.where('v.ended_at', 'is', null)
		.executeTakeFirst();
	return row ?? null;
}

/** Erases the names of earlier days; runs in the night and when a board opens on a new day. */
export async function forgetCallNames(act: Act): Promise<void> {
	await sql`delete from counter.call_name where day < ${act.today}`.execute(act.db);
}
