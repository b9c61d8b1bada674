import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { RatingDraft } from './teamRating.ts';

type Place = {
	readonly supervisorId: number;
	readonly officerId: number;
	readonly competencyId: number;
};

/** What a supervisor has written of a member and not given yet; null when nothing. */
export async function ratingDraftOf(db: Db, place: Place): Promise<RatingDraft | null> {
	const found = await db
		.selectFrom('competency.rating_draft')
		.select(['answers', 'note'])
		.where('supervisor_id', '=', place.supervisorId)
		.where('officer_id', '=', place.officerId)
		.where('competency_id', '=', place.competencyId)
		.executeTakeFirst();
	return found ? { answers: found.answers as Record<string, string>, note: found.note } : null;
}

export async function writeDraft(
	db: Db,
	place: Place,
	{ answers, note }: RatingDraft,
	now: Date,
): Promise<void> {
	await sql`
		insert into competency.rating_draft
			(supervisor_id, officer_id, competency_id, answers, note, saved_at)
		values (${place.supervisorId}, ${place.officerId}, ${place.competencyId},
			${JSON.stringify(answers)}::jsonb, ${note}, ${now})
		on conflict (supervisor_id, officer_id, competency_id) do update set
			answers = excluded.answers, note = excluded.note, saved_at = excluded.saved_at`.execute(db);
}

/** Given or passed over: what was written is not needed any more. */
export async function dropDraft(db: Db, place: Place): Promise<void> {
	await db
		.deleteFrom('competency.rating_draft')
		.where('supervisor_id', '=', place.supervisorId)
		.where('officer_id', '=', place.officerId)
		.where('competency_id', '=', place.competencyId)
		.execute();
}
