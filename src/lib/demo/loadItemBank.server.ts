import type pg from 'pg';
import { itemTexts } from '../competency/reference/soal/index.ts';
import { addItems, calibrateBank, readItems, reviewItem } from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import { addDays, instantAt } from '../time/index.ts';
import { miskeyed } from './miskeyed.ts';
import { pastSittings } from './pastSittings.server.ts';

/**
 * The items that come with the product, approved by the organiser, and the tests of the weeks in which
 * they were tried out: enough people for a calibration, none of it evidence.
 */
export async function loadItemBank(
	pool: pg.Pool,
	db: Db,
	people: { organiserId: number; firstIds: readonly number[] },
	days: { today: Day; seed: string },
): Promise<void> {
	const wrote = actOf(db, addDays(days.today, -60));
	const read: Act = {
		...actOf(db, addDays(days.today, -55)),
		who: { kind: 'officer', officerId: people.organiserId, role: 'organiser' },
	};
	for (const { competencyCode, level, gift } of [...itemTexts, miskeyed]) {
		const found = readItems(Buffer.from(gift));
		if (!found.ok) throw new Error(`items of ${competencyCode}: ${found.reason}`);
		const place = { competencyCode, level, content: 'umum' };
		await addItems(wrote, place, 'Mumpuni', found.taken);
	}
	const items = await db.selectFrom('competency.item').select(['id', 'competency_id']).execute();
	for (const { id } of items)
		await reviewItem(read, { itemId: id, version: 1, verdict: 'approved', note: '' });
	for (const competencyId of new Set(items.map((item) => item.competency_id))) {
		await pastSittings(pool, competencyId, { ...days, firstIds: people.firstIds });
		await calibrateBank(actOf(db, addDays(days.today, -1)), competencyId);
	}
}

function actOf(db: Db, today: Day): Act {
	const now = instantAt(today, '09:00');
	return { db, now, today, who: { kind: 'system', name: 'demo' }, purpose: 'data contoh' };
}
