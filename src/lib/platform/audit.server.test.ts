import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { record } from './audit.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a write leaves its author, purpose, before and after', async () => {
	await record(house.db, anAct(house.db, { purpose: 'koreksi data' }), {
		act: 'people.officerRenamed',
		subject: 'people.officer',
		subjectId: 7,
		before: { name: 'Ani' },
		after: { name: 'Ani Lestari' },
	});
	const entry = await house.db
		.selectFrom('platform.audit_entry')
		.selectAll()
		.executeTakeFirstOrThrow();
	expect(entry).toMatchObject({
		kind: 'write',
		author: 'system:test',
		purpose: 'koreksi data',
		before: { name: 'Ani' },
		after: { name: 'Ani Lestari' },
	});
});
