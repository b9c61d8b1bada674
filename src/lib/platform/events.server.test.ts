import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { announceAll } from './events.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const fact = (n: number) => ({ name: 'plan.goalApproved', key: `${n}`, payload: { goalId: n } });

test('a fact announced again is carried on once, beside new ones of the same batch', async () => {
	const act = anAct(house.db);
	for (const numbers of [[1, 2], [2, 3], [3]])
		await house.db.transaction().execute((tx) => announceAll(tx, act, numbers.map(fact)));
	const { rows } = await sql<{ fact: object; event: string; task: string }>`
		select jobs.payload -> 'fact' as fact, e.name || (e.payload ->> 'goalId') as event, tasks.identifier as task
		from graphile_worker._private_jobs jobs
		join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
		join platform.event e on e.id = (jobs.payload ->> 'eventId')::bigint
		order by jobs.id`.execute(house.db);
	expect(rows).toEqual(
		[1, 2, 3].map((goalId) => ({
			fact: { goalId },
			event: `plan.goalApproved${goalId}`,
			task: 'plan.goalApproved',
		})),
	);
});

test('what is rolled back is not carried on', async () => {
	const fails = house.db.transaction().execute(async (tx) => {
		await announceAll(tx, anAct(house.db), [fact(9)]);
		throw new Error('the verb fails');
	});
	await expect(fails).rejects.toThrow('the verb fails');
	const { rows } = await sql`select from platform.event where key like '%:9'`.execute(house.db);
	expect(rows).toEqual([]);
});
