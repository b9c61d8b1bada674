import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { recordAll, recordRead } from './audit.server.ts';
import { trailOf, wholeTrail } from './trail.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
	const act = anAct(house.db, { who: { kind: 'officer', officerId: 7, role: 'supervisor' } });
	const goal = (n: number) => ({ act: 'plan.goalApproved', subject: 'plan.goal', subjectId: n });
	await recordAll(
		house.db,
		act,
		Array.from({ length: 5 }, (_, n) => goal(n)),
	);
	await recordRead(house.db, act, {
		act: 'people.officerRead',
		subject: 'people.officer',
		subjectId: 9,
		about: 9,
	});
});
afterAll(() => house.end());

test('history pages without losing or repeating an entry', async () => {
	const first = await trailOf(house.db, {}, { before: null, limit: 4 });
	const rest = await trailOf(house.db, {}, { before: first.at(-1)?.id ?? null, limit: 4 });
	const ids = [...first, ...rest].map((one) => one.id);
	expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => b - a));
	expect(ids).toHaveLength(6);
});

test('who has looked at a person is found by the person', async () => {
	const found = await trailOf(
		house.db,
		{ aboutOfficerId: 9, kind: 'read' },
		{ before: null, limit: 9 },
	);
	expect(found.map((one) => [one.authorOfficerId, one.act])).toEqual([[7, 'people.officerRead']]);
});

test('an export holds what the filter holds; a % in the filter is a letter', async () => {
	const acts = async (act: string) => (await Array.fromAsync(wholeTrail(house.db, { act }))).length;
	expect(await acts('plan.')).toBe(5);
	expect(await acts('%')).toBe(0);
});
