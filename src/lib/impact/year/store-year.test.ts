import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aLeader, theTop } from '../../../../tests/make/impact.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { aTrainableOffice } from '../../../../tests/make/planner.ts';
import { surroundings } from '../../../../tests/make/surroundings.ts';
import { tasks } from '../../loop/tasks.server.ts';
import { decideYearLine, linesOfYear, proposeYear } from './server.ts';

test('gaps become a line of next year once, and a leader takes it into the plan once', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	await aTrainableOffice(house.db);
	await aTrainableOffice(house.db);
	expect(await proposeYear(act)).toEqual({ proposed: 1 });
	expect(await proposeYear(act)).toEqual({ proposed: 0 });
	const [line] = await linesOfYear(house.db, 2027);
	expect(line).toMatchObject({ courseCode: 'DAFDUK', seats: 4, jp: 8, hours: 24, minutes: null });
	expect(line?.offices).toHaveLength(2);

	const leader = aLeader(await anOfficer(house.db), await theTop(house.db));
	const asked = { id: line!.id, decision: 'accepted', reason: '' } as const;
	const stranger = { ...leader, grants: [] };
	expect(await decideYearLine(act, stranger, asked)).toEqual({ ok: false, reason: 'notYours' });
	const short = { id: line!.id, decision: 'refused', reason: 'tidak' } as const;
	expect(await decideYearLine(act, leader, short)).toMatchObject({ reason: 'reasonTooShort' });
	expect(await decideYearLine(act, leader, asked)).toEqual({ ok: true, repeated: false });
	expect(await decideYearLine(act, leader, asked)).toEqual({ ok: true, repeated: true });

	const event = await house.db
		.selectFrom('platform.event')
		.select(['id', 'name', 'payload'])
		.where('name', '=', 'impact.yearLineAccepted')
		.executeTakeFirstOrThrow();
	for (let times = 0; times < 2; times += 1)
		await tasks[event.name]?.(
			{ eventId: event.id, fact: event.payload },
			surroundings({ db: house.db, now: act.now }),
		);
	const revisions = await house.db.selectFrom('plan.revision').selectAll().execute();
	expect(revisions).toHaveLength(1);
	expect(revisions[0]).toMatchObject({
		year: 2027,
		course_code: 'DAFDUK',
		change: 'expandTraining',
	});
	expect(await proposeYear(act)).toEqual({ proposed: 0 });
});
