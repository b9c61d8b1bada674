import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';

export type MediaFile = { readonly key: string; readonly type: string };

/** A medium of a version of an item, for whoever writes or reads items. */
export async function itemMedia(
	db: Db,
	at: { itemId: number; version: number; place: number },
): Promise<MediaFile | null> {
	const { rows } = await sql<MediaFile>`
		select f.storage_key as key, f.media_type as type
		from competency.item_version v join platform.file f
			on f.id = (v.body->'media'->${at.place}::integer->>'fileId')::bigint
		where v.item_id = ${at.itemId} and v.version = ${at.version} and f.erased_at is null`.execute(db);
	return rows[0] ?? null;
}

/** A medium of an item that was asked in the officer's own test; of no other item. */
export async function sittingMedia(
	db: Db,
	at: { officerId: number; sittingId: number; position: number; place: number },
): Promise<MediaFile | null> {
	const { rows } = await sql<MediaFile>`
		select f.storage_key as key, f.media_type as type
		from competency.sitting s
		join competency.sitting_item q on q.sitting_id = s.id and q.position = ${at.position}
		join competency.item_version v on v.item_id = q.item_id and v.version = q.version
		join platform.file f on f.id = (v.body->'media'->${at.place}::integer->>'fileId')::bigint
		where s.id = ${at.sittingId} and s.officer_id = ${at.officerId} and f.erased_at is null`.execute(
		db,
	);
	return rows[0] ?? null;
}
