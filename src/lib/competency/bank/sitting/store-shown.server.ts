import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { ItemBody } from '../item.ts';
import type { ScenarioDocument } from '../scenario/scenario.ts';
import type { ItemTexts } from '../translation/translation.ts';

/** A version of an item with all that is shown of it. */
export type ShownItem = {
	readonly body: ItemBody;
	/** In the other language, once somebody has approved it. */
	readonly texts: ItemTexts | null;
	readonly documents: readonly ScenarioDocument[];
};

export async function shownItem(db: Db, itemId: number, version: number): Promise<ShownItem> {
	const { rows } = await sql<ShownItem>`
		select v.body, (select t.texts from competency.item_translation t
				where t.item_id = v.item_id and t.version = v.version and t.locale = 'en'
					and t.approved_at is not null order by t.id desc limit 1) as texts,
			coalesce((select s.documents from competency.scenario s
				where s.id = (v.body->>'scenarioId')::bigint), '[]') as documents
		from competency.item_version v
		where v.item_id = ${itemId} and v.version = ${version}`.execute(db);
	const [found] = rows;
	if (!found) throw new Error(`item ${itemId} has no version ${version}`);
	return found;
}
