import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { failedJobs, queueState, retryJob } from './queue.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a job that has given up is shown with its error and can be tried again', async () => {
	await sql`select graphile_worker.add_job('plan.goalApproved', '{}')`.execute(house.db);
	await sql`
		update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no such course'
	`.execute(house.db);
	expect(await queueState(house.db)).toMatchObject({ failed: 1 });
	const [job] = await failedJobs(house.db);
	expect(job).toMatchObject({ task: 'plan.goalApproved', error: 'no such course', nextAt: null });
	expect(await retryJob(house.db, job?.id ?? 0)).toBe(true);
	const [again] = await failedJobs(house.db);
	expect(again?.nextAt).not.toBeNull();
});

test('a job that is not there cannot be tried again', async () => {
	expect(await retryJob(house.db, 999_999)).toBe(false);
});
