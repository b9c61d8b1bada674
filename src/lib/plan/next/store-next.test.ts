import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aGoal } from '../../../../tests/make/plan.ts';
import { competencyFor, gapIn, standardOf } from '../../competency/server.ts';
import { nextFactsOf } from '../server.ts';

test('the next step knows the open goal, and that no test is ready where no items are', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	const id = await competencyIdFor(house.db, 'M.3');
	expect(await nextFactsOf(house.db, memberId, id)).toEqual({ goal: null, canTest: false });
	await aGoal(act, memberId);
	const goal = { toLevel: 2, accepted: true, approved: false };
	expect((await nextFactsOf(house.db, memberId, id)).goal).toEqual(goal);
	// And the standing in one competency is that of the whole standard
	const gaps = await standardOf(house.db, memberId, act.today);
	const found = await competencyFor(house.db, memberId, 'M.3');
	expect(gapIn(found!, act.today)).toEqual(gaps.find(({ code }) => code === 'M.3'));
});
