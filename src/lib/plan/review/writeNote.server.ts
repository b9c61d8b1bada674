import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { checkInOf } from './store-checkIn.server.ts';

export type NoteAsked = {
	readonly checkInId: number;
	readonly competencyCode: string | null;
	readonly text: string;
	readonly token: string;
};

/** Either of the two writes a note; what is written stays. The audit says that, not what. */
export async function writeNote(act: Act, asked: NoteAsked): Promise<PlanOutcome> {
	const { who } = act;
	const { checkInId, competencyCode, text, token } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	const me = who.officerId;
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome> => {
		const talk = await checkInOf(tx, me, checkInId);
		if (!talk) return planRefused('notYours');
		const { rows } = await sql<{ id: number }>`
			insert into plan.check_in_note (token, check_in_id, competency_id, author_id, text, written_at)
			values (${token}, ${checkInId}, (select competency_id from competency.named
				where code = ${competencyCode}), ${me}, ${text}, ${act.now})
			on conflict (token) do nothing returning id`.execute(tx);
		if (rows[0])
			await record(tx, act, {
				act: 'plan.checkInNoted',
				subject: 'plan.check_in',
				subjectId: checkInId,
				about: talk.officerId,
				after: { competencyCode },
			});
		return { ok: true };
	});
}
