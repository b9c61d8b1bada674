import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../tests/make/competency.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { day } from '../time/index.ts';
import { teamGaps } from './server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a supervisor sees the team of today with all gaps', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	const { members, next } = await teamGaps(house.db, supervisorId, today);
	expect(members.map(({ officerId }) => officerId)).toEqual([memberId]);
	expect(members[0]?.gaps.filter(({ state }) => state === 'gap')).toHaveLength(1);
	expect(next).toBeNull();
	expect(await teamGaps(house.db, memberId, today)).toEqual({ members: [], next: null });
});

test('a large team is read page by page, each member once, namesakes too', async () => {
	const { memberId, supervisorId, unitId } = await aTeam(anAct(house.db));
	const team = [memberId];
	for (let n = 0; n < 60; n++)
		team.push(await anOfficer(house.db, { unitId, name: n < 30 ? 'Sri Rahayu' : `Tuti ${n}` }));
	const pages: number[][] = [];
	let after: number | null = null;
	do {
		const page = await teamGaps(house.db, supervisorId, today, after);
		pages.push(page.members.map(({ officerId }) => officerId));
		after = page.next;
	} while (after !== null);
	expect(pages.map((page) => page.length)).toEqual([15, 15, 15, 15, 1]);
	expect(pages.flat().toSorted((a, b) => a - b)).toEqual(team.toSorted((a, b) => a - b));
});
