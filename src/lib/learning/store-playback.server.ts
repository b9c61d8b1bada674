import { sql } from 'kysely';
import type { Tx } from '../platform/database.server.ts';
import type { Played } from './rules-playback.ts';

/**
 * Keeps the second of a film. It is told also as a page is left, after the next screen was opened:
 * therefore it moves nobody.
 */
export async function keepPlayed(
	tx: Tx,
	at: { readonly enrolmentId: number; readonly lessonId: number; readonly screen: number },
	played: Played,
): Promise<void> {
	const seconds = JSON.stringify({ [played.address]: played.second });
	const playedAt = JSON.stringify({ [played.address]: played.at.getTime() });
	await sql`
		insert into learning.lesson_progress as kept (enrolment_id, lesson_id, place, visited_at)
		values (${at.enrolmentId}, ${at.lessonId}, jsonb_build_object('screen', ${at.screen}::int,
			'checks', '{}'::jsonb, 'seconds', ${seconds}::jsonb, 'playedAt', ${playedAt}::jsonb),
			${played.at})
		on conflict (enrolment_id, lesson_id) do update set
			place = kept.place || jsonb_build_object(
				'seconds', coalesce(kept.place->'seconds', '{}') || ${seconds}::jsonb,
				'playedAt', coalesce(kept.place->'playedAt', '{}') || ${playedAt}::jsonb),
			visited_at = greatest(kept.visited_at, excluded.visited_at)`.execute(tx);
}
