import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anObservation } from '../../../tests/make/competency.ts';
import { aContest, aContestedTeam } from '../../../tests/make/contest.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { aRound, aTeamToRate } from '../../../tests/make/rounds.ts';
import { askContestant, receiveContest } from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import { day } from '../time/index.ts';
import { todayOfPlan } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

const tasksOf = async (officerId: number, on = act.today) =>
	(await todayOfPlan(house.db, officerId, on)).tasks;

test('a round waits for the sheets of its raters, and for the word of the supervisor of today alone', async () => {
	const team = await aTeamToRate(act);
	await aRound(act, team);
	const sheet = { task: 'sheet', n: 1, until: '2026-12-05' };
	const confirm = { ...sheet, task: 'confirm' };
	expect(await tasksOf(team.subject)).toEqual([sheet]);
	expect(await tasksOf(team.head)).toEqual([confirm, sheet]);
	expect(await tasksOf(team.colleagues[0] ?? 0), 'not confirmed yet').toEqual([]);
	expect(await tasksOf(team.subject, day('2026-12-05'))).toEqual([]);
	// Another leads the unit from now on
	await house.pool.query('update people.appointment set leads_unit = false where officer_id = $1', [
		team.head,
	]);
	await anOfficer(house.db, { unitId: team.unitId, leadsUnit: true });
	expect(await tasksOf(team.head)).toEqual([sheet]);
});

test('a question about a contest waits through its last day, and on after it', async () => {
	const { memberId, superior } = await aContestedTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	const id = await aContest(act, { memberId, key: 'hari-ini' });
	await receiveContest(act, superior, id);
	expect(await tasksOf(memberId)).toEqual([]);
	await askContestant(act, superior, { id, question: 'Kirimkan surat tugas Anda.' });
	const asked = [{ task: 'answer', n: 1, until: '2026-12-02' }];
	expect(await tasksOf(memberId)).toEqual(asked);
	expect(await tasksOf(memberId, day('2026-12-09'))).toEqual(asked);
});
