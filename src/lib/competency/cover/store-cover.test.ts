import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { teamCover } from '../server.ts';

test('a supervisor sees who of the own team covers what, and a stranger nobody', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const lines = await teamCover(house.db, supervisorId, act.today);
	expect(lines.find(({ code }) => code === 'M.3')).toMatchObject({ can: [], soon: [] });
	await anObservation(act, { officerId: memberId, level: 2 });
	const after = await teamCover(house.db, supervisorId, act.today);
	expect(after.find(({ code }) => code === 'M.3')?.can).toMatchObject([{ officerId: memberId }]);
	expect(await teamCover(house.db, memberId, act.today)).toEqual([]);
});

test('of a team above a hundred nothing is said, since a part of it would be taken for the whole', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	const { unitId, supervisorId } = await aTeam(act);
	for (let more = 0; more < 99; more += 1) await anOfficer(house.db, { unitId });
	expect(await teamCover(house.db, supervisorId, act.today)).not.toEqual([]);
	await anOfficer(house.db, { unitId });
	expect(await teamCover(house.db, supervisorId, act.today)).toEqual([]);
});
