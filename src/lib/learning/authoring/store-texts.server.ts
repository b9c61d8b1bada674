import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';

/** What a part says in Indonesian, or null where it is not of this draft. */
export async function partTexts(
	tx: Tx,
	draftId: number,
	kind: 'screen' | 'block',
	id: number,
): Promise<{ says: unknown } | null> {
	const ofDraft = sql`join learning.draft_lesson lesson on lesson.id = screen.lesson_id
		where lesson.draft_id = ${draftId}`;
	const { rows } = await (
		kind === 'screen'
			? sql<{ says: unknown }>`select jsonb_build_object('title', screen.title) as says
				from learning.draft_screen screen ${ofDraft} and screen.id = ${id}`
			: sql<{ says: unknown }>`select block.body as says from learning.draft_block block
				join learning.draft_screen screen on screen.id = block.screen_id ${ofDraft}
				and block.id = ${id}`
	).execute(tx);
	return rows[0] ?? null;
}
