import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAgency } from '../../../../tests/make/approval.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aGoal, by } from '../../../../tests/make/plan.ts';
import { day } from '../../time/index.ts';
import { dueState, statusOf } from '../index.ts';
import {
	approveGoal,
	askWaiver,
	decideRequest,
	giveWaiver,
	goalOf,
	goalsOf,
	inboxOf,
	proposeOwnGoal,
	setDue,
} from '../server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const read = async (goalId: number) => (await goalOf(house.db, goalId))!;
const until = day('2027-02-01');
const reason = 'Cuti melahirkan sampai Januari.';
const own = {
	competencyCode: 'M.1',
	level: 3,
	formCode: 'NKL02',
	hours: 8,
	due: day('2026-12-20'),
	why: 'Saya memimpin kelompok kerja mulai Januari.',
} as const;

test('without a day of its own a goal is due at the end of its year', async () => {
	const act = anAct(house.db);
	const { memberId } = await anAgency(act);
	expect(await read(await aGoal(act, memberId))).toMatchObject({ dueDay: '2026-12-31' });
});

test('the officer sets the day until the goal is approved; then a waiver moves it', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	const me = by(act, memberId);
	expect(await setDue(me, { goalId, due: day('2026-11-01') })).toMatchObject({ reason: 'dayPast' });
	expect(await setDue(me, { goalId, due: day('2026-12-10') })).toEqual({ ok: true });
	expect(await askWaiver(me, { goalId, until, reason })).toMatchObject({ reason: 'notNow' });
	await approveGoal(by(act, supervisorId), goalId);
	expect(await setDue(me, { goalId, due: day('2026-12-20') })).toMatchObject({ reason: 'notNow' });
	expect(await askWaiver(me, { goalId, until: day('2026-12-01'), reason })).toMatchObject({
		reason: 'dayNotLater',
	});
	expect(await askWaiver(me, { goalId, until, reason })).toEqual({ ok: true });
	expect(await askWaiver(me, { goalId, until, reason })).toMatchObject({ reason: 'alreadyAsked' });
	const [waiting] = await inboxOf(house.db, supervisorId, today);
	expect(waiting).toMatchObject({ kind: 'waiver', note: reason, until });
	const requestId = waiting!.requestId;
	await decideRequest(by(act, supervisorId), { requestId, word: 'approve', reason: null });
	const goal = await read(goalId);
	expect(goal).toMatchObject({ dueDay: '2026-12-10', waiver: { until, reason } });
	expect(dueState(goal, day('2027-01-15'))).toBe('soon');
});

test('an approver gives more time unasked; nobody else does', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, colleagueId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	await approveGoal(by(act, supervisorId), goalId);
	const notYours = { ok: false, reason: 'notYours' };
	expect(await giveWaiver(by(act, memberId), { goalId, until, reason })).toEqual(notYours);
	expect(await giveWaiver(by(act, colleagueId), { goalId, until, reason })).toEqual(notYours);
	expect(await giveWaiver(by(act, supervisorId), { goalId, until, reason })).toEqual({ ok: true });
	expect(await giveWaiver(by(act, supervisorId), { goalId, until, reason })).toEqual({ ok: true });
	expect(await read(goalId)).toMatchObject({ waiver: { until } });
});

test('a goal of the own waits for approval with its form and day, and once only', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await anAgency(act);
	const me = by(act, memberId);
	expect(await proposeOwnGoal(me, own)).toEqual({ ok: true });
	expect(await proposeOwnGoal(me, own)).toMatchObject({ reason: 'goalAlreadyOpen' });
	const [goal] = await goalsOf(house.db, memberId, 2026);
	expect(goal).toMatchObject({
		form: { code: 'NKL02', hours: 8 },
		dueDay: '2026-12-20',
		reason: { own: own.why },
	});
	expect(await inboxOf(house.db, supervisorId, today)).toMatchObject([{ kind: 'ownGoal' }]);
	await approveGoal(by(act, supervisorId), goal!.id);
	expect(statusOf(await read(goal!.id))).toBe('approved');
	expect(await proposeOwnGoal(me, { ...own, competencyCode: 'X.9' })).toMatchObject({
		reason: 'competencyUnknown',
	});
});
