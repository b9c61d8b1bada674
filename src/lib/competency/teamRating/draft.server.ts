import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayRate } from '../policy.ts';
import { competencyIdOf } from '../store-observation.server.ts';
import { supervisorIdOf } from '../store-supervisor.server.ts';
import { dropDraft, writeDraft } from './store-draft.server.ts';
import type { RatingDraft } from './teamRating.ts';

export type TeamTurnDone =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'notSupervisor' | 'unknownCompetency' };

type Place = { readonly officerId: number; readonly competencyCode: string };

/** The place of a draft, if this supervisor leads the officer today. */
async function placeOf(act: Act, { officerId, competencyCode }: Place) {
	const { who, db } = act;
	const supervisorId = await supervisorIdOf(db, officerId);
	if (who.kind !== 'officer' || !mayRate(who, { id: officerId, supervisorId })) return null;
	const competencyId = await competencyIdOf(db, competencyCode);
	return competencyId === null ? null : { supervisorId: who.officerId, officerId, competencyId };
}

const refused = { ok: false, reason: 'notSupervisor' } as const;

/** Keeps what a supervisor has written so far. It is nobody's evidence yet, and only its writer reads it. */
export async function keepRatingDraft(
	act: Act,
	place: Place,
	draft: RatingDraft,
): Promise<TeamTurnDone> {
	const found = await placeOf(act, place);
	if (!found) return refused;
	await writeDraft(act.db, found, draft, act.now);
	return { ok: true };
}

/** A rating was given: its draft goes. */
export async function dropRatingDraft(act: Act, place: Place): Promise<TeamTurnDone> {
	const found = await placeOf(act, place);
	if (!found) return refused;
	await dropDraft(act.db, found);
	return { ok: true };
}

/** A supervisor passes over a member in whom nothing was seen; that is no evidence. Once a day. */
export async function skipRating(act: Act, place: Place): Promise<TeamTurnDone> {
	const found = await placeOf(act, place);
	if (!found) return refused;
	return act.db.transaction().execute(async (tx) => {
		const { supervisorId, officerId, competencyId } = found;
		const added = await tx
			.insertInto('competency.rating_skip')
			.values({
				...{ supervisor_id: supervisorId, officer_id: officerId, competency_id: competencyId },
				...{ day: act.today, reason: 'notObserved', at: act.now },
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('officer_id')
			.executeTakeFirst();
		await dropDraft(tx, found);
		if (added)
			await record(tx, act, {
				act: 'competency.ratingSkipped',
				subject: 'people.officer',
				subjectId: officerId,
				about: officerId,
				after: { code: place.competencyCode, reason: 'notObserved' },
			});
		return { ok: true };
	});
}
