import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { ItemTexts, ItemTranslation, Translated } from './translation.ts';

/** The newest translation of an item, of its newest version or of one before it. */
export async function translationOf(
	db: Db,
	itemId: number,
	locale: Translated,
): Promise<ItemTranslation | null> {
	const { rows } = await sql<ItemTranslation>`
		select t.id, t.version, t.texts, t.written_by as "writtenBy", card.full_name as author,
			t.written_at as "writtenAt", t.approved_at as "approvedAt"
		from competency.item_translation t
		join people.officer_card card on card.officer_id = t.written_by
		where t.item_id = ${itemId} and t.locale = ${locale}
		order by t.version desc, t.id desc limit 1`.execute(db);
	return rows[0] ?? null;
}

export async function insertTranslation(
	tx: Tx,
	row: {
		itemId: number;
		version: number;
		locale: Translated;
		texts: ItemTexts;
		author: number;
		now: Date;
	},
): Promise<number> {
	const { id } = await tx
		.insertInto('competency.item_translation')
		.values({
			item_id: row.itemId,
			version: row.version,
			locale: row.locale,
			texts: JSON.stringify(row.texts),
			written_by: row.author,
			written_at: row.now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
