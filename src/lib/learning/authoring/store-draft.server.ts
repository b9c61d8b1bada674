import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Draft, DraftContent, DraftLesson, DraftQuestion } from './draft.ts';

/** The draft of a course that is under way, or null. */
export async function openDraft(db: Db, courseCode: string): Promise<Draft | null> {
	const { rows } = await sql<Draft>`
		select draft.id, draft.course_code as "courseCode", draft.title, draft.summary,
			draft.competency_code as "competencyCode", draft.level, draft.jp,
			draft.pass_mark as "passMark", draft.texts_en as "textsEn", draft.changed_at as "changedAt",
			(select max(version) from learning.course where code = draft.course_code
				and published_at is not null) as "openVersion",
			(select coalesce(jsonb_agg(officer_id), '[]') from learning.draft_author
				where draft_id = draft.id) as authors,
			case when asked.id is not null then jsonb_build_object('id', asked.id, 'by', asked.asked_by,
				'at', asked.asked_at, 'verdict', verdict.verdict, 'note', verdict.note) end as asked
		from learning.draft
		left join lateral (select * from learning.draft_asked one where one.draft_id = draft.id
			order by one.id desc limit 1) asked on true
		left join learning.draft_verdict verdict on verdict.asked_id = asked.id
		where draft.course_code = ${courseCode} and published_id is null and dropped_at is null`.execute(
		db,
	);
	const row = rows[0];
	if (!row) return null;
	return { ...row, asked: row.asked && { ...row.asked, at: new Date(row.asked.at) } };
}

/** Holds the draft, so that two who write at once write one after the other. */
export async function lockDraft(tx: Tx, courseCode: string): Promise<number | null> {
	const row = await tx
		.selectFrom('learning.draft')
		.select('id')
		.where('course_code', '=', courseCode)
		.where('published_id', 'is', null)
		.where('dropped_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
	return row?.id ?? null;
}

/**
 * Somebody wrote: that voids an approval, and makes them an author. What was sent before the draft was
 * put before another person, and came after, counts as written after.
 */
export async function touchDraft(
	tx: Tx,
	draftId: number,
	{ officerId, at }: { officerId: number; at: Date },
): Promise<void> {
	await sql`
		with author as (insert into learning.draft_author (draft_id, officer_id)
			values (${draftId}, ${officerId}) on conflict do nothing)
		update learning.draft set changed_at = greatest(${at}::timestamptz,
			(select max(asked_at) + interval '1 millisecond' from learning.draft_asked
				where draft_id = ${draftId}))
		where id = ${draftId}`.execute(tx);
}

/** Lessons with their screens and blocks in one statement, questions in another. */
export async function draftContent(db: Db, draftId: number): Promise<DraftContent> {
	const [lessons, questions] = [await lessonsOf(db, draftId), await questionsOf(db, draftId)];
	return { lessons, questions };
}

async function lessonsOf(db: Db, draftId: number): Promise<DraftLesson[]> {
	const { rows } = await sql<DraftLesson>`
		select lesson.id, lesson.slug, lesson.title, lesson.minutes,
			lesson.practice_minutes as "practiceMinutes", lesson.texts_en as "textsEn",
			coalesce((select jsonb_agg(jsonb_build_object('id', screen.id, 'title', screen.title,
					'textsEn', screen.texts_en, 'blocks', coalesce((
						select jsonb_agg(jsonb_build_object('id', block.id, 'body', block.body,
							'textsEn', block.texts_en, 'revision', block.revision)
							order by block.position, block.id)
						from learning.draft_block block
						where block.screen_id = screen.id and block.removed_at is null), '[]'))
					order by screen.position, screen.id)
				from learning.draft_screen screen
				where screen.lesson_id = lesson.id and screen.removed_at is null), '[]') as screens
		from learning.draft_lesson lesson
		where lesson.draft_id = ${draftId} and lesson.removed_at is null
		order by lesson.position, lesson.id`.execute(db);
	return rows;
}

async function questionsOf(db: Db, draftId: number): Promise<DraftQuestion[]> {
	const { rows } = await sql<DraftQuestion>`
		select id, text, options, answer_key as key, explanation, lesson_id as "lessonId",
			item_id as "itemId", texts_en as "textsEn"
		from learning.draft_question where draft_id = ${draftId} and removed_at is null
		order by position, id`.execute(db);
	return rows;
}
