import { sql } from 'kysely';
import { mayHoldClass } from '../../learning/index.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { classFor, newestTie, mayTieTo } from './store-class.server.ts';
import type { Tied, TiedTo } from './tie.ts';

/**
 * An organiser of the branch says which finding or which trial tells the result of a class; another one
 * later stands over it. Only of the course of the class. What is tied already is not tied again.
 */
export function tieClass(
	act: Act,
	who: Principal,
	{ classId, to }: { readonly classId: number; readonly to: TiedTo },
): Promise<Tied> {
	return act.db.transaction().execute(async (tx): Promise<Tied> => {
		const held = await classFor(tx, classId);
		if (!held || !mayHoldClass(who, held.above)) return { ok: false, reason: 'notYours' };
		await sql`select pg_advisory_xact_lock(hashtextextended(${`impact.tie ${classId}`}, 0))`.execute(
			tx,
		);
		const before = await newestTie(tx, classId);
		const after = {
			comparison_id: to.kind === 'finding' ? to.id : null,
			trial_id: to.kind === 'trial' ? to.id : null,
		};
		const same = before.comparison_id === after.comparison_id && before.trial_id === after.trial_id;
		if (same) return { ok: true };
		if (!(await mayTieTo(tx, held.courseCode, to))) return { ok: false, reason: 'otherCourse' };
		await tx
			.insertInto('impact.class_tie')
			.values({ class_id: classId, ...after, tied_by: who.officerId, tied_at: act.now })
			.execute();
		await record(tx, act, {
			act: 'impact.classTied',
			subject: 'learning.held_class',
			subjectId: classId,
			before,
			after,
		});
		return { ok: true };
	});
}
