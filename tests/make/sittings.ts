import { chanceOf, randomFrom } from '../../src/lib/statistics/index.ts';
import { modelOf } from '../../src/lib/competency/index.ts';
import type { Level } from '../../src/lib/competency/index.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';

/**
 * Finished tests of people whose ability is known, all of the same officer, each with every item of the
 * bank. The item with the wrong key is answered with option 1 by those who know.
 */
export async function simulatedSittings(
	db: Db,
	wish: { competencyId: number; officerId: number; people: number; wrongKey?: number },
): Promise<void> {
	const random = randomFrom(`ujian/${wish.competencyId}/${wish.people}`);
	const items = await db
		.selectFrom('competency.item')
		.select(['id', 'level'])
		.where('competency_id', '=', wish.competencyId)
		.orderBy('id')
		.execute();
	for (let person = 0; person < wish.people; person += 1) {
		const theta = random.normal();
		const at = new Date(Date.UTC(2026, 9, 1, 2, 0, person));
		const { id } = await db
			.insertInto('competency.sitting')
			.values({
				officer_id: wish.officerId,
				competency_id: wish.competencyId,
				seed: String(person),
				rule: 'gapTest@1',
				started_at: at,
				ends_at: new Date(at.getTime() + 3_600_000),
				finished_at: at,
				theta,
				error: 0.4,
				chances: [0.2, 0.2, 0.2, 0.2, 0.2],
				counts: false,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('competency.sitting_item')
			.values(
				items.map((item, place) => {
					const { a, d } = modelOf(item.level as Level);
					const knows = random.uniform() < chanceOf({ a: 1.3 * a, d }, theta);
					const wrong = 1 + random.integer(3);
					const chosen = item.id === wish.wrongKey ? (knows ? 1 : 0) : knows ? 0 : wrong;
					return {
						sitting_id: id,
						position: place + 1,
						item_id: item.id,
						version: 1,
						trial: false,
						a,
						d,
						asked_at: at,
						response: JSON.stringify({ kind: 'choice', chosen: [chosen] }),
						credit: chosen === 0 ? 1 : 0,
						answered_at: at,
					};
				}),
			)
			.execute();
	}
}
