import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { AskedReview } from './draft.ts';

/** A draft in a list, without its content. */
export type DraftRow = {
	readonly id: number;
	readonly courseCode: string;
	readonly title: string;
	readonly changedAt: Date;
	readonly lessons: number;
	readonly authors: readonly number[];
	readonly asked: AskedReview | null;
};

/** Drafts under way, the one written last first; goes on after `before`. */
export async function draftRows(
	db: Db,
	before: { readonly at: Date; readonly id: number } | null,
	limit: number,
): Promise<DraftRow[]> {
	const after = before
		? sql`and (draft.changed_at, draft.id) < (${before.at}, ${before.id})`
		: sql``;
	const { rows } = await sql<DraftRow>`
		select draft.id, draft.course_code as "courseCode", draft.title,
			draft.changed_at as "changedAt",
			(select count(*) from learning.draft_lesson lesson
				where lesson.draft_id = draft.id and lesson.removed_at is null)::integer as lessons,
			(select coalesce(jsonb_agg(officer_id), '[]') from learning.draft_author
				where draft_id = draft.id) as authors,
			case when asked.id is not null then jsonb_build_object('id', asked.id, 'by', asked.asked_by,
				'at', asked.asked_at, 'verdict', verdict.verdict, 'note', verdict.note) end as asked
		from learning.draft
		left join lateral (select * from learning.draft_asked one where one.draft_id = draft.id
			order by one.id desc limit 1) asked on true
		left join learning.draft_verdict verdict on verdict.asked_id = asked.id
		where published_id is null and dropped_at is null ${after}
		order by draft.changed_at desc, draft.id desc limit ${limit}`.execute(db);
	return rows.map((row) => ({
		...row,
		asked: row.asked && { ...row.asked, at: new Date(row.asked.at) },
	}));
}
