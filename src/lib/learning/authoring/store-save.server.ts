import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Block } from '../block.ts';
import { blockForm } from '../forms-block.ts';

export async function updateLesson(
	tx: Tx,
	draftId: number,
	lesson: { id: number; title: string; minutes: number; practiceMinutes: number },
): Promise<boolean> {
	const { rows } = await sql`
		update learning.draft_lesson set title = ${lesson.title}, minutes = ${lesson.minutes},
			practice_minutes = ${lesson.practiceMinutes}
		where id = ${lesson.id} and draft_id = ${draftId} and removed_at is null returning id`.execute(tx);
	return rows.length > 0;
}

export async function updateScreen(
	tx: Tx,
	draftId: number,
	screen: { id: number; title: string },
): Promise<boolean> {
	const { rows } = await sql`
		update learning.draft_screen screen set title = ${screen.title}
		from learning.draft_lesson lesson
		where screen.id = ${screen.id} and lesson.id = screen.lesson_id
			and lesson.draft_id = ${draftId} and screen.removed_at is null returning screen.id`.execute(tx);
	return rows.length > 0;
}

/** Before and after, or null where both are the same. */
export async function saveBlockBody(
	tx: Tx,
	draftId: number,
	{ id, revision }: { id: number; revision: number },
	write: (held: Block) => Block,
): Promise<{ from: Block; to: Block } | null | 'gone' | 'older' | 'wrong'> {
	const { rows } = await sql<{ body: unknown; revision: number }>`
		select block.body, block.revision from learning.draft_block block
		join learning.draft_screen screen on screen.id = block.screen_id
		join learning.draft_lesson lesson on lesson.id = screen.lesson_id
		where block.id = ${id} and lesson.draft_id = ${draftId} and block.removed_at is null`.execute(tx);
	const held = rows[0];
	if (!held) return 'gone';
	const from = blockForm.parse(held.body);
	const read = blockForm.safeParse(write(from));
	if (!read.success) return 'wrong';
	const to = read.data;
	if (JSON.stringify(from) === JSON.stringify(to)) return null;
	if (held.revision !== revision) return 'older';
	await sql`update learning.draft_block set body = ${JSON.stringify(to)}::jsonb,
		revision = revision + 1 where id = ${id}`.execute(tx);
	return { from, to };
}
