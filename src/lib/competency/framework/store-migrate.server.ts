import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { RatingRule } from './framework.ts';

export type OpenRule = { frameworkId: number; competencyId: number; rule: RatingRule };

/** Rules of a version that are not carried out; what is kept needs nothing done. */
export async function openRules(db: Db, frameworkId: number, now: Date): Promise<OpenRule[]> {
	await sql`update competency.rating_rule set done_at = ${now}
		where framework_id = ${frameworkId} and rule = 'keep' and done_at is null`.execute(db);
	const { rows } = await sql<OpenRule>`
		select framework_id as "frameworkId", competency_id as "competencyId", rule
		from competency.rating_rule
		where framework_id = ${frameworkId} and done_at is null order by competency_id`.execute(db);
	return rows;
}

/** The next officers with a belief in the competency, behind the last one who is done. */
export async function nextRated(db: Db, rule: OpenRule, limit: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select b.officer_id as id from competency.belief b
		where b.competency_id = ${rule.competencyId} and b.officer_id > coalesce((
			select max(officer_id) from competency.rating_change
			where framework_id = ${rule.frameworkId} and competency_id = ${rule.competencyId}
		), 0)
		order by b.officer_id limit ${limit}`.execute(db);
	return rows.map(({ id }) => id);
}

/** Officers who need a competency whose standard has ended, in the order of their ids. */
export async function nextHolders(
	db: Db,
	frameworkId: number,
	after: number,
	today: Day,
): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select distinct n.officer_id as id
		from competency.framework f
		join competency.framework sister on sister.code = f.code
		join competency.competency c on c.framework_id = sister.id
		join competency.standard s on s.competency_id = c.id and s.to_day <= ${today}
		join competency.need n on n.competency_id = c.id and n.standard_id = s.id
		where f.id = ${frameworkId} and n.officer_id > ${after}
		order by 1 limit 500`.execute(db);
	return rows.map(({ id }) => id);
}

/** What a version did to whom; the same officer once. */
export async function insertRatingChange(
	tx: Tx,
	rule: OpenRule,
	change: { officerId: number; before: number | null; after: number; now: Date },
): Promise<void> {
	await tx
		.insertInto('competency.rating_change')
		.values({
			framework_id: rule.frameworkId,
			competency_id: rule.competencyId,
			officer_id: change.officerId,
			before: change.before,
			after: change.after,
			at: change.now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function finishRule(db: Db, rule: OpenRule, now: Date): Promise<void> {
	await db
		.updateTable('competency.rating_rule')
		.set({ done_at: now })
		.where('framework_id', '=', rule.frameworkId)
		.where('competency_id', '=', rule.competencyId)
		.execute();
}
