import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import { mayHoldClass } from '../classes/policy-classes.ts';
import type { ClassOutcome } from '../classes/outcome.ts';
import { heldClassById } from '../classes/store-class.server.ts';
import { standing } from '../classes/store-standing.server.ts';
import type { Score } from './evaluation.ts';

/** Notes the test before and after of people who had a seat; a later note stands over an earlier one. */
export async function noteScores(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly scores: readonly Score[] },
): Promise<ClassOutcome<{ noted: number }>> {
	const held = await heldClassById(act.db, asked.classId);
	if (!held) return { ok: false, reason: 'classUnknown' };
	if (!mayHoldClass(who, held.above)) return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx): Promise<ClassOutcome<{ noted: number }>> => {
		const seated = new Set(
			(await standing(tx, held.id)).flatMap(({ officerId, seat }) =>
				seat === null ? [] : officerId,
			),
		);
		const own = asked.scores.filter(({ officerId }) => seated.has(officerId));
		if (own.length === 0) return { ok: false, reason: 'nobodyChosen' };
		await sql`
			insert into learning.class_score (class_id, officer_id, before, after, noted_by, noted_at)
			select ${held.id}::bigint, s.id, s.before, s.after, ${who.officerId}::bigint, ${act.now}::timestamptz
			from unnest(${own.map(({ officerId }) => officerId)}::bigint[],
				${own.map(({ before }) => before)}::numeric[], ${own.map(({ after }) => after)}::numeric[])
				as s (id, before, after)`.execute(tx);
		await recordAll(
			tx,
			act,
			own.map(({ officerId, ...after }) => ({
				act: 'learning.scoreNoted',
				subject: 'learning.held_class',
				subjectId: held.id,
				about: officerId,
				after,
			})),
		);
		return { ok: true, noted: own.length };
	});
}
