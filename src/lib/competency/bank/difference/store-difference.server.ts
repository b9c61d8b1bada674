import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { DifferentItem, ItemDifference } from './difference.ts';

export async function insertDifferences(
	tx: Tx,
	calibrationId: number,
	rows: readonly (ItemDifference & { itemId: number; version: number })[],
): Promise<void> {
	if (rows.length === 0) return;
	await tx
		.insertInto('competency.item_difference')
		.values(
			rows.map(({ itemId, version, grouping, referenceN, focalN, found }) => ({
				calibration_id: calibrationId,
				item_id: itemId,
				version,
				grouping,
				reference_n: referenceN,
				focal_n: focalN,
				delta: found?.delta ?? null,
				error: found?.error ?? null,
				p: found?.p ?? null,
				class: found?.kind ?? null,
			})),
		)
		.execute();
}

const columns = sql`d.grouping, d.reference_n as "referenceN", d.focal_n as "focalN",
	case when d.class is not null then jsonb_build_object('delta', d.delta, 'error', d.error,
		'p', d.p, 'kind', d.class) end as found`;

/** What the newest calibration found of one version of an item. */
export async function differencesOf(
	db: Db,
	item: { itemId: number; version: number },
): Promise<ItemDifference[]> {
	const { rows } = await sql<ItemDifference>`
		select ${columns} from competency.item_difference d
		where d.item_id = ${item.itemId} and d.version = ${item.version} and d.calibration_id = (
			select max(calibration_id) from competency.item_figure
			where item_id = ${item.itemId} and version = ${item.version})
		order by d.grouping desc`.execute(db);
	return rows;
}

/** Items in use whose newest wording the newest calibration found moderate or large. */
export async function differentItems(db: Db, limit: number): Promise<DifferentItem[]> {
	const { rows } = await sql<DifferentItem>`
		select i.id as "itemId", i.name, c.code as "competencyCode", c.name as "competencyName",
			${columns}
		from competency.competency c
		join lateral (select max(id) as id from competency.calibration k
			where k.competency_id = c.id) newest on true
		join competency.item_difference d on d.calibration_id = newest.id and d.class in ('B', 'C')
		join competency.item i on i.id = d.item_id and i.retired_at is null
		where d.version = (select max(version) from competency.item_version v where v.item_id = i.id)
		order by d.class desc, abs(d.delta) desc, i.id limit ${limit}`.execute(db);
	return rows;
}
