import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Block } from '../block.ts';
import type { BackupLesson } from './backup.ts';
import { minutesOf, withKept } from './rules-kept.ts';

const well = (text: string) => text.toWellFormed();

/** Lays a lesson with its screens and blocks into a draft. */
export async function insertLesson(
	tx: Tx,
	draftId: number,
	{
		lesson,
		position,
		kept,
	}: {
		readonly lesson: BackupLesson;
		readonly position: number;
		readonly kept: ReadonlyMap<string, string>;
	},
): Promise<void> {
	const { id: lessonId } = await tx
		.insertInto('learning.draft_lesson')
		.values({
			draft_id: draftId,
			position,
			slug: `bagian-${position}`,
			title: well(lesson.title),
			minutes: minutesOf(lesson),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	for (const [at, { title, blocks }] of lesson.screens.entries()) {
		const { id: screenId } = await tx
			.insertInto('learning.draft_screen')
			.values({ lesson_id: lessonId, position: at + 1, title: well(title) })
			.returning('id')
			.executeTakeFirstOrThrow();
		await insertBlocks(tx, screenId, withKept(blocks, kept));
	}
}

async function insertBlocks(tx: Tx, screenId: number, blocks: readonly Block[]): Promise<void> {
	await sql`
		insert into learning.draft_block (screen_id, position, body)
		select ${screenId}, position, body
		from jsonb_array_elements(${JSON.stringify(blocks)}::jsonb) with ordinality as one (body, position)`.execute(
		tx,
	);
}
