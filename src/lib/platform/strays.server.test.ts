import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { beatAs, freeStrays } from './strays.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
	house = await testDatabase();
});
afterEach(() => house.end());

async function aJobHeldBy(workerId: string, since: string) {
	await sql`select graphile_worker.add_job('platform.sealAudit')`.execute(house.db);
	await sql`
		update graphile_worker._private_jobs set locked_by = ${workerId}, locked_at = now() - ${since}::interval
		where locked_by is null`.execute(house.db);
}

async function holders(): Promise<string[]> {
	const { rows } = await sql<{ locked_by: string }>`
		select locked_by from graphile_worker._private_jobs where locked_by is not null order by 1`.execute(
		house.db,
	);
	return rows.map((row) => row.locked_by);
}

test('a job whose worker is dead is given back, and one whose worker lives is not', async () => {
	await aJobHeldBy('living', '5 minutes');
	await aJobHeldBy('dead', '5 minutes');
	await beatAs(house.db, 'living');
	expect(await freeStrays(house.db, false)).toBe(1);
	expect(await holders()).toEqual(['living']);
});

test('a worker that has just taken its first job has time for its first sign of life', async () => {
	await aJobHeldBy('new', '10 seconds');
	expect(await freeStrays(house.db, false)).toBe(0);
	expect(await holders()).toEqual(['new']);
});

test('where nobody else works, every job that is held is given back at once', async () => {
	await aJobHeldBy('killed', '1 second');
	await beatAs(house.db, 'killed');
	expect(await freeStrays(house.db, true)).toBe(1);
	expect(await holders()).toEqual([]);
});
