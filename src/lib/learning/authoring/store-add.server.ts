import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Block } from '../block.ts';
import { slugOf } from './slug.ts';
import { nextPosition } from './store-part.server.ts';
import type { TextsEn } from './texts.ts';

/** A name for the address of a lesson that no other lesson of the draft has. */
export async function freeSlug(tx: Tx, draftId: number, title: string): Promise<string> {
	const { rows } = await sql<{ slug: string }>`
		select slug from learning.draft_lesson where draft_id = ${draftId}`.execute(tx);
	const taken = new Set(rows.map(({ slug }) => slug));
	const wished = slugOf(title);
	const numbered = (at: number) => `${wished.slice(0, 54)}-${at}`;
	for (let at = 1; ; at += 1) {
		const slug = at === 1 ? wished : numbered(at);
		if (!taken.has(slug)) return slug;
	}
}

export async function insertLesson(
	tx: Tx,
	draftId: number,
	lesson: {
		readonly slug: string;
		readonly title: string;
		readonly minutes: number;
		readonly practiceMinutes: number;
	},
	textsEn: TextsEn = {},
): Promise<number> {
	const { slug, title, minutes, practiceMinutes: practice_minutes } = lesson;
	const position = await nextPosition(tx, 'lesson', draftId);
	const { id } = await tx
		.insertInto('learning.draft_lesson')
		.values({
			...{ draft_id: draftId, position, slug, title, minutes, practice_minutes },
			texts_en: JSON.stringify(textsEn),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

export async function insertScreen(
	tx: Tx,
	lessonId: number,
	title: string,
	textsEn: TextsEn = {},
): Promise<number> {
	const position = await nextPosition(tx, 'screen', lessonId);
	const { id } = await tx
		.insertInto('learning.draft_screen')
		.values({ lesson_id: lessonId, position, title, texts_en: JSON.stringify(textsEn) })
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** The block may carry its own number in the names of its places, therefore it is made of it. */
export async function insertBlock(
	tx: Tx,
	screenId: number,
	make: (id: number) => Block,
	textsEn: TextsEn = {},
): Promise<number> {
	const position = await nextPosition(tx, 'block', screenId);
	const { rows } = await sql<{ id: number }>`
		select nextval(pg_get_serial_sequence('learning.draft_block', 'id')) as id`.execute(tx);
	const id = Number(rows[0]?.id);
	await tx
		.insertInto('learning.draft_block')
		.values({
			...{ id, screen_id: screenId, position },
			body: JSON.stringify(make(id)),
			texts_en: JSON.stringify(textsEn),
		})
		.execute();
	return id;
}
