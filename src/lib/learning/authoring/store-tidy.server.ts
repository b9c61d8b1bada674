import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

/**
 * Notes since when a file is not mentioned: in no version ever published, since somebody may still be
 * learning it, and in no draft that is open, removed parts included.
 */
export async function markUnused(tx: Tx, today: Day): Promise<void> {
	await sql`
		with said as (
			select screens::text as body from learning.lesson
			union all select screens_en::text from learning.lesson where screens_en is not null
			union all select block.body::text from learning.draft_block block
				join learning.draft_screen screen on screen.id = block.screen_id
				join learning.draft_lesson lesson on lesson.id = screen.lesson_id
				join learning.draft on draft.id = lesson.draft_id
				where draft.published_id is null and draft.dropped_at is null
		), named as (
			select distinct part[1] as key from said
			cross join lateral regexp_matches(said.body, 'media:([A-Za-z0-9_-]{22})', 'g') as found (part)
		), standing as (
			select media.id, named.key is null as unused from learning.media
			join platform.file on file.id = media.file_id and file.erased_at is null
			left join named on named.key = media.key
		)
		update learning.media set unused_since = case when standing.unused then ${today}::date end
		from standing where standing.id = media.id
			and standing.unused <> (media.unused_since is not null)`.execute(tx);
}

/** Files not mentioned since that day are due; returns their ids, each one time. */
export async function dropUnused(
	tx: Tx,
	{ since, today }: { readonly since: Day; readonly today: Day },
): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		update platform.file set erase_after = ${today} from learning.media
		where file.id = media.file_id and media.unused_since <= ${since} and file.erased_at is null
			and (file.erase_after is null or file.erase_after > ${today})
		returning file.id`.execute(tx);
	return rows.map(({ id }) => id);
}
