import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Day } from '../../time/index.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { checkInOf } from './store-checkIn.server.ts';

/** A step that the two agree: what, and by when. Sent twice it is one step. */
export async function agreeStep(
	act: Act,
	asked: { checkInId: number; text: string; due: Day; token: string },
): Promise<PlanOutcome> {
	const { who } = act;
	const { checkInId, text, due, token } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	if (due < act.today) return planRefused('dayPast');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const talk = await checkInOf(tx, who.officerId, checkInId);
		if (!talk) return planRefused('notYours');
		const { rows } =
			await sql`insert into plan.check_in_step (token, check_in_id, text, due_day, added_by, added_at)
			values (${token}, ${checkInId}, ${text}, ${due}, ${who.officerId}, ${act.now})
			on conflict (token) do nothing returning id`.execute(tx);
		if (rows[0])
			await record(tx, act, {
				act: 'plan.checkInStepAgreed',
				subject: 'plan.check_in',
				subjectId: checkInId,
				about: talk.officerId,
				after: { due },
			});
		return { ok: true };
	});
}

/** Either of the two says that a step is done. */
export async function finishStep(
	act: Act,
	{ checkInId, stepId }: { readonly checkInId: number; readonly stepId: number },
): Promise<PlanOutcome> {
	const { who } = act;
	if (who.kind !== 'officer') return planRefused('notYours');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const talk = await checkInOf(tx, who.officerId, checkInId);
		if (!talk) return planRefused('notYours');
		const done = await tx
			.updateTable('plan.check_in_step')
			.set({ done_at: act.now, done_by: who.officerId })
			.where('id', '=', stepId)
			.where('check_in_id', '=', checkInId)
			.where('done_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (done)
			await record(tx, act, {
				act: 'plan.checkInStepDone',
				subject: 'plan.check_in',
				subjectId: checkInId,
				about: talk.officerId,
				after: { stepId },
			});
		return { ok: true };
	});
}
