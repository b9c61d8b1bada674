import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
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
