import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../tests/make/competency.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anAppointment, anOfficer, aUnit } from '../../../tests/make/people.ts';
import { aGoal, aProposal, by } from '../../../tests/make/plan.ts';
import { day } from '../time/index.ts';
import { statusOf } from './index.ts';
import {
	acceptGoal,
	approveGoal,
	declineGoal,
	goalOf,
	goalsOf,
	inboxCount,
	inboxOf,
	proposeGoal,
	reachGoals,
	refuseGoal,
	reopenGoal,
	revise,
	revisionsOf,
	stepsOf,
	todayOfPlan,
} from './server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

async function factsOf(goalId: number) {
	const { rows } = await sql<{ name: string; payload: unknown }>`
		select name, payload from platform.event
		where name like 'plan.%' and (payload->>'goalId')::bigint = ${goalId} order by id
	`.execute(house.db);
	return rows;
}

const statusNow = async (goalId: number) => statusOf((await goalOf(house.db, goalId))!);

test('a gap becomes a proposal that says why', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	await proposeGoal(act, await aProposal(act, memberId));
	const [goal] = await goalsOf(house.db, memberId, 2026);
	expect(goal).toMatchObject({
		competencyName: 'Komunikasi',
		fromLevel: 1,
		toLevel: 2,
		courseCode: 'KOMUNIKASI-LOKET',
		reason: { required: 2, proven: 1, course: { title: 'Komunikasi efektif di loket' } },
	});
	expect(goal?.reason.chance).toBeGreaterThan(0);
	expect(goal?.reason.chance).toBeLessThan(0.75);
});

test('an open goal is not proposed twice, not even at the same instant', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	const proposal = await aProposal(act, memberId);
	const outcomes = await Promise.all([1, 2, 3].map(() => proposeGoal(act, proposal)));
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await proposeGoal(act, proposal)).toEqual({ ok: false, reason: 'goalAlreadyOpen' });
});

test('a gap that arrives again after proof has closed it is not proposed anew', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	const proposal = await aProposal(act, memberId);
	await proposeGoal(act, proposal);
	await anObservation(act, { officerId: memberId, level: 2 });
	await reachGoals(act, { officerId: memberId, competencyCode: 'M.3', provenLevel: 2 });
	expect(await proposeGoal(act, proposal)).toEqual({ ok: false, reason: 'noGap' });
});

test('the officer accepts, the supervisor approves, each step leaves its history', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId);
	expect(await approveGoal(by(act, supervisorId), goalId)).toEqual({ ok: true, repeated: false });
	expect(await statusNow(goalId)).toBe('approved');
	const steps = await stepsOf(house.db, memberId, 2026);
	expect(steps.map((step) => step.act)).toEqual(['proposed', 'accepted', 'approved']);
	const facts = await factsOf(goalId);
	expect(facts.map((fact) => fact.name)).toEqual([
		'plan.goalProposed',
		'plan.goalAccepted',
		'plan.goalApproved',
	]);
	expect(facts[2]?.payload).toEqual({
		goalId,
		officerId: memberId,
		competencyCode: 'M.3',
		courseCode: 'KOMUNIKASI-LOKET',
	});
});

test('pressing twice approves once', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId);
	const pressed = await Promise.all([1, 2].map(() => approveGoal(by(act, supervisorId), goalId)));
	expect(pressed.map((one) => one.ok && one.repeated).toSorted()).toEqual([false, true]);
	expect(await factsOf(goalId)).toHaveLength(3);
});

test('only the supervisor of today decides', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId);
	const notYours = { ok: false, reason: 'notYours' };
	expect(await approveGoal(by(act, memberId), goalId)).toEqual(notYours);
	expect(await approveGoal(by(act, await anOfficer(house.db)), goalId)).toEqual(notYours);
	await house.db
		.updateTable('people.appointment')
		.set({ to_day: today })
		.where('officer_id', '=', memberId)
		.execute();
	await anAppointment(house.db, {
		officerId: memberId,
		unitId: await aUnit(house.db),
		since: today,
	});
	expect(await approveGoal(by(act, supervisorId), goalId)).toEqual(notYours);
	expect(await approveGoal(by(act, supervisorId), 999_999)).toEqual(notYours);
});

test('a refusal carries its reason to the officer and is not proposed again this year', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId);
	await refuseGoal(by(act, supervisorId), goalId, 'Kelas penuh sampai Juni.');
	expect(await goalOf(house.db, goalId)).toMatchObject({
		refusedReason: 'Kelas penuh sampai Juni.',
		refusedByOwner: false,
	});
	expect(await proposeGoal(act, await aProposal(act, memberId))).toEqual({
		ok: false,
		reason: 'refusedThisYear',
	});
	expect(await approveGoal(by(act, supervisorId), goalId)).toEqual({ ok: false, reason: 'notNow' });
});

test('an officer declines with a reason and may take it up again', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	const goalId = await aGoal(act, memberId, { accepted: false });
	await declineGoal(by(act, memberId), goalId, 'Sudah ikut kelas serupa.');
	expect(await goalOf(house.db, goalId)).toMatchObject({ refusedByOwner: true });
	expect(await acceptGoal(by(act, memberId), goalId)).toEqual({ ok: false, reason: 'notNow' });
	await reopenGoal(by(act, memberId), goalId);
	expect(await statusNow(goalId)).toBe('proposed');
	const steps = await stepsOf(house.db, memberId, 2026);
	expect(steps.map(({ act: step, reason }) => [step, reason])).toEqual([
		['proposed', null],
		['refused', 'Sudah ikut kelas serupa.'],
		['reopened', null],
	]);
});

test('nobody accepts for somebody else', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId, { accepted: false });
	expect(await acceptGoal(by(act, supervisorId), goalId)).toEqual({
		ok: false,
		reason: 'notYours',
	});
});

test('a proven level reaches the goal once', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	const goalId = await aGoal(act, memberId);
	const proof = { officerId: memberId, competencyCode: 'M.3', provenLevel: 2 as const };
	expect(await reachGoals(act, { ...proof, provenLevel: 1 })).toEqual({ ok: true, reached: 0 });
	expect(await reachGoals(act, proof)).toEqual({ ok: true, reached: 1 });
	expect(await reachGoals(act, proof)).toEqual({ ok: true, reached: 0 });
	expect(await statusNow(goalId)).toBe('reached');
	expect((await factsOf(goalId)).at(-1)?.name).toBe('plan.goalReached');
});

test('the inbox holds what the team has accepted, and nothing else', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	const goalId = await aGoal(act, memberId, { accepted: false });
	expect(await inboxOf(house.db, supervisorId, today)).toEqual([]);
	await acceptGoal(by(act, memberId), goalId);
	expect(await inboxOf(house.db, supervisorId, today)).toMatchObject([{ id: goalId }]);
	expect(await inboxCount(house.db, supervisorId, today)).toBe(1);
	expect((await todayOfPlan(house.db, supervisorId, today)).inbox).toBe(1);
	await approveGoal(by(act, supervisorId), goalId);
	expect(await inboxCount(house.db, supervisorId, today)).toBe(0);
	expect(await todayOfPlan(house.db, memberId, today)).toEqual({
		inbox: 0,
		tasks: [],
		proposed: 0,
		waiting: 0,
		approved: 1,
		reached: 0,
	});
});

test('a decision on a finding changes the plan of its year once', async () => {
	const act = anAct(house.db);
	const accepted = {
		proposalId: 5,
		year: 2027,
		courseCode: 'KOMUNIKASI-LOKET',
		change: 'expandTraining' as const,
		sentence: { minutes: -1.4 },
	};
	expect(await revise(act, accepted)).toEqual({ ok: true, repeated: false });
	expect(await revise(act, accepted)).toEqual({ ok: true, repeated: true });
	expect(await revisionsOf(house.db, 2027)).toMatchObject([
		{ courseCode: 'KOMUNIKASI-LOKET', change: 'expandTraining', sentence: { minutes: -1.4 } },
	]);
});
