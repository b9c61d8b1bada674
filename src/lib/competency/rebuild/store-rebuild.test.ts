import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { day } from '../../time/index.ts';
import { rebuildBeliefs } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('beliefs rebuilt from all evidence are the beliefs that each piece of it has left', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1, observedOn: day('2024-05-01') });
	await anObservation(act, { officerId: memberId, source: 'course', level: 3 });
	await anObservation(act, { officerId: memberId, authorOfficerId: supervisorId, level: 4 });
	const kept = () => house.db.selectFrom('competency.belief').selectAll().execute();
	const before = await kept();
	expect(await rebuildBeliefs(act)).toEqual({ officers: 1, changed: 0 });
	await house.db
		.updateTable('competency.belief')
		.set({ proven_level: 0, proven_until: null })
		.execute();
	expect(await rebuildBeliefs(act)).toEqual({ officers: 1, changed: 1 });
	expect(await kept()).toEqual(before);
});
