import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { composeEnglish, composeScreens } from './compose.ts';
import type { Draft, DraftContent, DraftLesson } from './draft.ts';
import { lacksEnglish, textPairs } from './texts.ts';

/** Minutes of one learning hour. */
const minutesOfJp = 45;

/** The draft as a version that learners get, with a number of its own. */
export async function insertVersion(
	tx: Tx,
	draft: Draft,
	{ lessons, questions }: DraftContent,
	at: Date,
): Promise<number> {
	const { rows } = await sql<{ id: number; version: number }>`
		insert into learning.course (code, version, title, summary, form_code, jp, competency_code,
			level, pass_mark, minutes, published_at, origin, texts_en)
		select course_code, 1 + coalesce((select max(version) from learning.course
				where code = draft.course_code), 0),
			title, summary, form_code, jp, competency_code, level, pass_mark,
			round(jp * ${minutesOfJp}), ${at}, 'house', texts_en
		from learning.draft where id = ${draft.id}
		returning id, version`.execute(tx);
	const course = rows[0];
	if (!course) throw new Error(`draft ${draft.id} is gone`);
	await tx
		.insertInto('learning.lesson')
		.values(lessons.map((lesson, place) => lessonRow(lesson, course.id, place + 1)))
		.execute();
	const slugs = new Map(lessons.map(({ id, slug }) => [id, slug]));
	await tx
		.insertInto('learning.question')
		.values(
			questions.map(({ text, options, key, explanation, lessonId, textsEn }, place) => ({
				...{ course_id: course.id, position: place + 1, text, explanation },
				options: JSON.stringify(options),
				answer_key: key,
				lesson_slug: slugs.get(lessonId) ?? '',
				texts_en: JSON.stringify(textsEn),
			})),
		)
		.execute();
	await sql`update learning.draft set published_id = ${course.id} where id = ${draft.id}`.execute(
		tx,
	);
	return course.version;
}

function lessonRow(lesson: DraftLesson, courseId: number, position: number) {
	const { slug, title, minutes, practiceMinutes, screens, textsEn } = lesson;
	const english = composeEnglish(lesson);
	const [titlePair] = textPairs({ title }, textsEn);
	return {
		...{ course_id: courseId, position, slug, title, minutes },
		practice_minutes: practiceMinutes,
		screens: JSON.stringify(composeScreens(screens)),
		title_en: titlePair && !lacksEnglish(titlePair) ? titlePair.english : null,
		screens_en: english && JSON.stringify(english),
	};
}

export async function dropIt(tx: Tx, draftId: number, at: Date): Promise<void> {
	await sql`update learning.draft set dropped_at = ${at} where id = ${draftId}`.execute(tx);
}

/**
 * Files that only this draft shows are erased after a day. What a published version shows stays, and so
 * does what another draft that is still open shows.
 */
export async function eraseMediaOf(tx: Tx, draftId: number, after: Day): Promise<void> {
	await sql`
		with shown as (
			select lesson.draft_id, block.body::text as body from learning.draft_block block
			join learning.draft_screen screen on screen.id = block.screen_id
			join learning.draft_lesson lesson on lesson.id = screen.lesson_id
		), own as (
			select distinct named.part[1] as key from shown
			cross join lateral regexp_matches(shown.body, 'media:([A-Za-z0-9_-]{22})', 'g') as named (part)
			where shown.draft_id = ${draftId}
		)
		update platform.file set erase_after = ${after}
		from learning.media media join own on own.key = media.key
		where file.id = media.file_id
			and not exists (select from learning.lesson
				where strpos(lesson.screens::text, media.key) > 0)
			and not exists (select from shown join learning.draft other on other.id = shown.draft_id
				where other.id <> ${draftId} and other.published_id is null and other.dropped_at is null
					and strpos(shown.body, media.key) > 0)`.execute(tx);
}
