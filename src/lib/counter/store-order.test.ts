import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, aVisit } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { randomFrom } from '../statistics/index.ts';
import { day } from '../time/index.ts';
import { inOrder, rankOf } from './rules-queue.ts';
import { queueOf } from './store-queue.server.ts';
import { priorities } from './visit.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('the database orders a queue of bookings and walk-ins as the rule does', async () => {
	const random = randomFrom('urutan');
	const office = await anOffice(house.db);
	for (let citizen = 0; citizen < 80; citizen += 1) {
		const minute = random.integer(120);
		const takenAt = new Date(Date.UTC(2026, 10, 24, 1, minute));
		const priority = random.uniform() < 0.2 ? random.pick(priorities) : null;
		const { id } = await aVisit(house.db, {
			officeId: office.id,
			at: takenAt.toISOString(),
			...(priority && { priority }),
		});
		if (random.uniform() < 0.6) continue;
		const bookedFor = new Date(Date.UTC(2026, 10, 24, 1, minute - 15 + random.integer(45)));
		await house.db
			.updateTable('counter.visit')
			.set({ booked_for: bookedFor, rank_at: rankOf({ takenAt, bookedFor }) })
			.where('id', '=', id)
			.execute();
	}
	const queue = await queueOf(house.db, office.id, day('2026-11-24'));
	const ids = (visits: readonly { visitId: number }[]) => visits.map(({ visitId }) => visitId);
	expect(queue).toHaveLength(80);
	expect(ids(queue)).toEqual(ids(inOrder(queue)));
});

test('a rank that the rule does not give is refused by the database', async () => {
	const office = await anOffice(house.db);
	const { id } = await aVisit(house.db, { officeId: office.id });
	const jump = house.db
		.updateTable('counter.visit')
		.set({ rank_at: new Date('2026-11-24T07:30:00+07:00') })
		.where('id', '=', id)
		.execute();
	await expect(jump).rejects.toThrow('booked_rank');
});
