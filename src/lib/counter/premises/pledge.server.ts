import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Pledge, PremisesOutcome } from './premises.ts';

/** The pledges of an office, the one that applies first. */
export async function pledgesOf(db: Db, officeId: number, limit = 20): Promise<Pledge[]> {
	const { rows } = await sql<Pledge>`
		select id, text, decree, decree_on as "decreeOn" from counter.pledge
		where office_id = ${officeId} order by id desc limit ${limit}`.execute(db);
	return rows;
}

/**
 * The head adopts the pledge of the office (UU 25/2009, article 22). It applies at once on every page;
 * the one before it stays to be read. The same decree twice is one pledge.
 */
export async function adoptPledge(
	act: Act,
	asked: { officeId: number; headId: number; text: string; decree: string; decreeOn: Day },
): Promise<PremisesOutcome> {
	const { officeId, headId, text, decree, decreeOn } = asked;
	if (decreeOn > act.today) return { ok: false, reason: 'decreeInFuture' };
	return act.db.transaction().execute(async (tx) => {
		// Of two at once the later one applies, on the page too.
		await sql`select from counter.office where id = ${officeId} for update`.execute(tx);
		const row = { office_id: officeId, text, decree, decree_on: decreeOn };
		const added = await tx
			.insertInto('counter.pledge')
			.values({ ...row, adopted_by: headId, adopted_at: act.now })
			.onConflict((conflict) => conflict.columns(['office_id', 'decree']).doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return { ok: false, reason: 'decreeKnown' };
		await tx
			.updateTable('counter.office')
			.set({ pledge: text })
			.where('id', '=', officeId)
			.execute();
		await record(tx, act, {
			act: 'counter.pledgeAdopted',
			subject: 'counter.pledge',
			subjectId: added.id,
			after: row,
		});
		return { ok: true };
	});
}
