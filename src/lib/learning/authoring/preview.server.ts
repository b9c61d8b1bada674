import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { firstPlace, type Place } from '../enrolment.ts';
import { authorOf } from './inDraft.server.ts';

/** Where somebody is who reads a draft as a learner would. */
export async function previewPlace(db: Db, lessonId: number, officerId: number): Promise<Place> {
	const row = await db
		.selectFrom('learning.draft_place')
		.select('place')
		.where('lesson_id', '=', lessonId)
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	return row ? (row.place as unknown as Place) : firstPlace;
}

/** Keeps it for the next step. It proves nothing and counts nowhere, so history leaves it out. */
export async function keepPreview(act: Act, lessonId: number, place: Place): Promise<void> {
	const kept = JSON.stringify(place);
	await act.db
		.insertInto('learning.draft_place')
		.values({ lesson_id: lessonId, officer_id: authorOf(act), place: kept })
		.onConflict((conflict) =>
			conflict.columns(['lesson_id', 'officer_id']).doUpdateSet({ place: kept }),
		)
		.execute();
}
