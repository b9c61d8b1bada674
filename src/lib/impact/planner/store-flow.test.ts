import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { surroundings } from '../../../../tests/make/surroundings.ts';
import {
	aClass,
	anOrganiser,
	aTimetable,
	aTrainableOffice,
} from '../../../../tests/make/planner.ts';
import { tasks } from '../../loop/tasks.server.ts';
import type { Principal } from '../../people/index.ts';
import { day } from '../../time/index.ts';
import { movesBetween } from '../timetable/index.ts';
import { seatsOfRun } from './gather/store-class-facts.server.ts';
import {
	addClasses,
	answerPlan,
	askPlan,
	carryOutPlan,
	decidePlace,
	noteCannotCome,
	publishPlan,
	runOfPlan,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const act = () => anAct(house.db);

async function carryOn(newestFirst = false) {
	const { rows } = await sql<{ id: number; name: string; payload: object }>`
		select id, name, payload from platform.event where name = 'impact.timetablePublished' order by id`.execute(
		house.db,
	);
	for (const { id, name, payload } of newestFirst ? rows.toReversed() : rows)
		await tasks[name]?.(
			{ eventId: id, fact: payload },
			surroundings({ db: house.db, now: act().now }),
		);
}

const trainingDays = async (officerId: number) => {
	const { rows } = await sql<{ day: string; part: string }>`
		select from_day as day, part from counter.absence
		where officer_id = ${officerId} and kind = 'training' and withdrawn_at is null order by 1`.execute(
		house.db,
	);
	return rows;
};

async function aPlan(who: Principal, timetableId: number, kind: 'plan' | 'replan' = 'plan') {
	const asked = await askPlan(act(), who, { timetableId, kind, seconds: 10 });
	if (!asked.ok) throw new Error(asked.reason);
	await carryOutPlan(act(), asked.runId);
	return (await runOfPlan(house.db, asked.runId))!;
}

test('a timetable is planned, told, and after an illness replanned with one move', async () => {
	const office = await aTrainableOffice(house.db);
	const who = await anOrganiser(house.db, office.branchId);
	const [first, second] = ['2027-01-12 08.00-12.00', '2027-02-09 08.00-12.00'];
	const id = await aTimetable(act(), who, office.branchId, [
		aClass('K-1', first),
		aClass('K-2', second),
	]);
	const run = await aPlan(who, id);
	expect(run).toMatchObject({
		outcome: 'found',
		proof: 'optimal',
		seats: 2,
		wishes: 2,
		offices: 1,
	});
	const before = await seatsOfRun(house.db, run.id);
	expect(before.map(({ officerId }) => officerId).sort()).toEqual(office.officers.slice(2));

	const told = await publishPlan(act(), who, { timetableId: id, runId: run.id });
	expect(told).toMatchObject({ ok: true, moved: 2 });
	await carryOn();
	await carryOn();
	const ill = office.officers[2]!;
	expect(await trainingDays(ill)).toEqual([{ day: '2027-01-12', part: 'morning' }]);

	await noteCannotCome(act(), who, {
		timetableId: id,
		officerId: ill,
		from: day('2027-01-11'),
		to: day('2027-01-16'),
	});
	expect(await publishPlan(act(), who, { timetableId: id, runId: run.id })).toMatchObject({
		ok: true,
		moved: 0,
	});
	const again = await aPlan(who, id, 'replan');
	expect(again).toMatchObject({ outcome: 'found', previousRunId: run.id });
	const after = await seatsOfRun(house.db, again.id);
	expect(
		movesBetween(
			{
				classes: before
					.concat(after)
					.map(({ classId }) => ({ id: classId, courseCode: 'DAFDUK' })) as never,
			},
			before,
			after,
		),
	).toHaveLength(1);
	expect(await publishPlan(act(), who, { timetableId: id, runId: again.id })).toMatchObject({
		ok: true,
		moved: 1,
	});
	await carryOn();
	expect(await trainingDays(ill)).toEqual([{ day: '2027-02-09', part: 'morning' }]);
	expect(await trainingDays(office.officers[3]!)).toEqual([{ day: '2027-01-12', part: 'morning' }]);
});

test('facts of two publications may arrive in either order, and the newer plan counts', async () => {
	const office = await aTrainableOffice(house.db);
	const who = await anOrganiser(house.db, office.branchId);
	const id = await aTimetable(act(), who, office.branchId, [
		aClass('K-1', '2027-01-19 08.00-12.00'),
		aClass('K-2', '2027-02-16 08.00-12.00'),
	]);
	const run = await aPlan(who, id);
	await publishPlan(act(), who, { timetableId: id, runId: run.id });
	const [moved] = (await seatsOfRun(house.db, run.id)).sort((a, b) => a.officerId - b.officerId);
	const away = { timetableId: id, officerId: moved!.officerId };
	await noteCannotCome(act(), who, { ...away, from: day('2027-01-01'), to: day('2027-12-31') });
	const again = await aPlan(who, id, 'replan');
	expect(await publishPlan(act(), who, { timetableId: id, runId: again.id })).toMatchObject({
		ok: true,
		moved: 1,
	});
	await carryOn(true);
	expect(await trainingDays(moved!.officerId)).toEqual([]);
	const seats = await house.db
		.selectFrom('learning.nomination as n')
		.innerJoin('learning.held_class as c', 'c.id', 'n.class_id')
		.select('n.id')
		.where('c.key', 'like', `timetable:${id}:%`)
		.where('n.officer_id', '=', moved!.officerId)
		.where('n.ended_at', 'is', null)
		.execute();
	expect(seats).toEqual([]);
});

test('no plan is told to which an office objects, nor one that people have overtaken', async () => {
	const office = await aTrainableOffice(house.db);
	const who = await anOrganiser(house.db, office.branchId);
	const id = await aTimetable(act(), who, office.branchId, [
		aClass('K-1', '2027-01-12 08.00-12.00; 2027-01-14 08.00-12.00'),
	]);
	const run = await aPlan(who, id);
	const head = { ...who, grants: [], leads: [office.unitId] };
	const word = { runId: run.id, officeId: office.officeId, reason: 'Loket ramai' };
	await answerPlan(act(), head, { ...word, word: 'objected' });
	const publish = () => publishPlan(act(), who, { timetableId: id, runId: run.id });
	expect(await publish()).toMatchObject({ ok: false, reason: 'officeObjects' });
	await answerPlan(act(), head, { ...word, word: 'approved' });
	const [placed] = await seatsOfRun(house.db, run.id);
	const decision = { timetableId: id, ...placed!, reason: 'Sudah pernah ikut' };
	await decidePlace(act(), who, { ...decision, kind: 'forbid' });
	expect(await publish()).toMatchObject({
		ok: false,
		reason: 'planBroken',
		broken: [{ rule: 'forbidden', officerIds: [placed!.officerId] }],
	});
	const anew = await aPlan(who, id);
	expect(await seatsOfRun(house.db, anew.id)).not.toContainEqual(placed);
});

test('only an organiser of the branch plans, and only the head answers for an office', async () => {
	const office = await aTrainableOffice(house.db);
	const who = await anOrganiser(house.db, office.branchId);
	const id = await aTimetable(act(), who, office.branchId, []);
	const stranger = await anOrganiser(house.db, office.unitId + 10_000);
	const wish = { timetableId: id, classes: [] };
	expect(await addClasses(act(), stranger, wish)).toEqual({ ok: false, reason: 'notYours' });
	const word = { runId: 1, officeId: office.officeId, word: 'approved', reason: null } as const;
	expect(await answerPlan(act(), stranger, word)).toEqual({ ok: false, reason: 'officeUnknown' });
	const none = {
		timetableId: 1,
		officerId: 1,
		classId: 99,
		kind: 'pin',
		reason: 'karena',
	} as const;
	expect(await decidePlace(act(), stranger, none)).toMatchObject({ ok: false });
});
