import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../tests/make/competency.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { aGoal, by } from '../../../tests/make/plan.ts';
import { shapeForm } from './forms.ts';
import { approveGoal, chooseForm, goalOf } from './server.ts';

test('the officer chooses the form of a goal until the supervisor approves, and history stays', async () => {
	const house = await testDatabase();
	onTestFinished(house.end);
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	const goalId = await aGoal(act, memberId);
	const owner = by(act, memberId);
	const wish = { goalId, formCode: 'NKL01', hours: 4 };
	expect((await goalOf(house.db, goalId))?.form).toBeNull();
	expect(await chooseForm(by(act, supervisorId), wish)).toEqual({ ok: false, reason: 'notYours' });
	expect(await chooseForm(owner, wish)).toEqual({ ok: true, repeated: false });
	expect(await chooseForm(owner, wish)).toEqual({ ok: true, repeated: true });
	await chooseForm(owner, { ...wish, formCode: 'NKL12', hours: 20 });
	expect((await goalOf(house.db, goalId))?.form).toEqual({ code: 'NKL12', hours: 20 });
	expect(await house.db.selectFrom('plan.goal_form').selectAll().execute()).toHaveLength(2);
	await approveGoal(by(act, supervisorId, 'supervisor'), goalId);
	expect(await chooseForm(owner, wish)).toEqual({ ok: false, reason: 'notNow' });
});

test('a form that the law does not know, or no hours, is not taken', () => {
	const form = { sasaran: '1', bentuk: 'NKL01', jp: '2' };
	expect(shapeForm.safeParse(form).success).toBe(true);
	expect(shapeForm.safeParse({ ...form, bentuk: 'XX01' }).success).toBe(false);
	expect(shapeForm.safeParse({ ...form, jp: '0' }).success).toBe(false);
});
