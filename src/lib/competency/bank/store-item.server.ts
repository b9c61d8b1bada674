import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { ItemBody } from './item.ts';

export type NewItem = {
	readonly competencyId: number;
	readonly level: number;
	readonly content: string;
	readonly name: string;
	readonly digest: string;
	readonly body: ItemBody;
	readonly notes: readonly string[];
	readonly source: string;
	readonly author: number | null;
	readonly now: Date;
};

/** The id of the item; null where the competency has it already. */
export async function insertItem(tx: Tx, item: NewItem): Promise<number | null> {
	const added = await tx
		.insertInto('competency.item')
		.values({
			competency_id: item.competencyId,
			level: item.level,
			content: item.content,
			name: item.name,
			digest: item.digest,
			added_by: item.author,
			added_at: item.now,
		})
		.onConflict((both) => both.columns(['competency_id', 'digest']).doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!added) return null;
	await tx
		.insertInto('competency.item_version')
		.values({
			item_id: added.id,
			version: 1,
			body: JSON.stringify(item.body),
			source: item.source,
			notes: [...item.notes],
			written_by: item.author,
			written_at: item.now,
		})
		.execute();
	return added.id;
}

export type LockedItem = { version: number; writtenBy: number | null; retired: boolean };

/** The newest version, and nobody else changes the item meanwhile. */
export async function lockItem(tx: Tx, id: number): Promise<LockedItem | null> {
	const { rows } = await sql<LockedItem>`
		select v.version, v.written_by as "writtenBy", i.retired_at is not null as retired
		from competency.item i join competency.item_version v on v.item_id = i.id
		where i.id = ${id} order by v.version desc limit 1 for no key update of i`.execute(tx);
	return rows[0] ?? null;
}

export async function insertReview(
	tx: Tx,
	review: {
		itemId: number;
		version: number;
		verdict: 'approved' | 'returned';
		note: string;
		reviewer: number | null;
		now: Date;
	},
): Promise<void> {
	const { itemId, version, verdict, note, reviewer, now } = review;
	await tx
		.insertInto('competency.item_review')
		.values({ item_id: itemId, version, verdict, note, reviewer_id: reviewer, at: now })
		.execute();
}

export async function markRetired(tx: Tx, id: number, now: Date): Promise<void> {
	await tx
		.updateTable('competency.item')
		.set({ retired_at: now })
		.where('id', '=', id)
		.where('retired_at', 'is', null)
		.execute();
}
