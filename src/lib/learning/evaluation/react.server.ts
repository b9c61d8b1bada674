import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { presenceOf } from '../attendance/rules-attendance.ts';
import { presencesIn } from '../attendance/store-attendance.server.ts';
import { instantAt } from '../../time/index.ts';
import { heldClassById } from '../classes/store-class.server.ts';
import type { EvaluationRefusal, Reaction } from './evaluation.ts';

export type ReactionOutcome =
	{ readonly ok: true } | { readonly ok: false; readonly reason: EvaluationRefusal };

type Asked = { readonly classId: number; readonly officerId: number };

/** Whether somebody may answer: who attended, once the last session is over, and once. */
export async function mayReact(act: Act, { classId, officerId }: Asked): Promise<ReactionOutcome> {
	const held = await heldClassById(act.db, classId);
	const last = held?.sessions.at(-1);
	if (!last || instantAt(last.day, last.ends) > act.now) return { ok: false, reason: 'notYet' };
	const own = (await presencesIn(act.db, classId)).filter((one) => one.officerId === officerId);
	if (!own.some((one) => presenceOf(one) === 'present'))
		return { ok: false, reason: 'didNotAttend' };
	const { rows } = await sql`
		select from learning.reaction_given
		where class_id = ${classId} and officer_id = ${officerId}`.execute(act.db);
	return rows.length > 0 ? { ok: false, reason: 'alreadyGiven' } : { ok: true };
}

/** Keeps what somebody says of a class, without who said it; only that somebody did is known. */
export async function giveReaction(
	act: Act,
	asked: Asked & { readonly reaction: Reaction },
): Promise<ReactionOutcome> {
	const may = await mayReact(act, asked);
	if (!may.ok) return may;
	return act.db.transaction().execute(async (tx): Promise<ReactionOutcome> => {
		if (!(await isFirst(tx, asked))) return { ok: false, reason: 'alreadyGiven' };
		const { useful, clear, ready, comment } = asked.reaction;
		await tx
			.insertInto('learning.reaction')
			.values({ class_id: asked.classId, useful, clear, ready, comment })
			.execute();
		await record(tx, act, {
			act: 'learning.reactionGiven',
			subject: 'learning.held_class',
			subjectId: asked.classId,
			about: asked.officerId,
		});
		return { ok: true };
	});
}

async function isFirst(tx: Tx, { classId, officerId }: Asked): Promise<boolean> {
	const row = await tx
		.insertInto('learning.reaction_given')
		.values({ class_id: classId, officer_id: officerId })
		.onConflict((conflict) => conflict.doNothing())
		.returning('class_id')
		.executeTakeFirst();
	return row !== undefined;
}
