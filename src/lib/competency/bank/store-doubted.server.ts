import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { ItemDoubt } from '../../statistics/index.ts';

/** An item whose key the newest calibration doubts. */
export type DoubtedItem = {
	readonly itemId: number;
	readonly name: string;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly answers: number;
	readonly itemRest: number;
	readonly doubts: readonly ItemDoubt[];
};

/** Items in use that the answers speak against, doubts about the key first. One statement. */
export async function doubtedItems(db: Db, limit: number): Promise<DoubtedItem[]> {
	const { rows } = await sql<DoubtedItem>`
		select i.id as "itemId", i.name, c.code as "competencyCode", c.name as "competencyName",
			f.answers, f.item_rest as "itemRest", f.doubts
		from competency.competency c
		join lateral (select max(id) as id from competency.calibration k
			where k.competency_id = c.id) newest on true
		join competency.item_figure f on f.calibration_id = newest.id
			and f.doubts && '{wrongKey,weakKey}'
		join competency.item i on i.id = f.item_id and i.retired_at is null
		where f.version = (select max(version) from competency.item_version v where v.item_id = i.id)
		order by 'wrongKey' = any(f.doubts) desc, f.item_rest, i.id limit ${limit}`.execute(db);
	return rows;
}
