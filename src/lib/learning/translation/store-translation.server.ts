import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { TranslatedKind, TranslationPart } from './translation.ts';

const tables: Record<TranslatedKind, ReturnType<typeof sql>> = {
	course: sql`learning.draft`,
	lesson: sql`learning.draft_lesson`,
	screen: sql`learning.draft_screen`,
	block: sql`learning.draft_block`,
	question: sql`learning.draft_question`,
};

/** The English of a part that was read in the same transaction, which holds its draft. */
export async function updateTexts(
	tx: Tx,
	{ kind, id, textsEn }: Pick<TranslationPart, 'kind' | 'id' | 'textsEn'>,
): Promise<void> {
	const kept = JSON.stringify(textsEn);
	await sql`update ${tables[kind]} set texts_en = ${kept}::jsonb where id = ${id}`.execute(tx);
}
