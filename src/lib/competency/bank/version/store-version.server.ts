import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { ItemBody } from '../item.ts';
import type { ItemVersion } from './version.ts';

/** The newest wording of an item, approved or not. */
export async function newestBody(
	db: Db,
	itemId: number,
): Promise<{ version: number; body: ItemBody } | null> {
	const { rows } = await sql<{ version: number; body: ItemBody }>`
		select version, body from competency.item_version where item_id = ${itemId}
		order by version desc limit 1`.execute(db);
	return rows[0] ?? null;
}

export async function insertVersion(
	tx: Tx,
	row: { itemId: number; version: number; body: ItemBody; author: number | null; now: Date },
): Promise<void> {
	await tx
		.insertInto('competency.item_version')
		.values({
			item_id: row.itemId,
			version: row.version,
			body: JSON.stringify(row.body),
			source: 'Mumpuni',
			notes: [],
			written_by: row.author,
			written_at: row.now,
		})
		.execute();
}

/** All versions of an item, the newest first, each with its own verdict and figures. */
export async function versionsOfItem(db: Db, itemId: number): Promise<ItemVersion[]> {
	const { rows } = await sql<ItemVersion>`
		select v.version, v.written_at as "writtenAt", card.full_name as author, r.verdict, f.answers
		from competency.item_version v
		left join people.officer_card card on card.officer_id = v.written_by
		left join lateral (select verdict from competency.item_review
			where item_id = v.item_id and version = v.version order by id desc limit 1) r on true
		left join lateral (select answers from competency.item_figure
			where item_id = v.item_id and version = v.version
			order by calibration_id desc limit 1) f on true
		where v.item_id = ${itemId} order by v.version desc limit 30`.execute(db);
	return rows;
}
