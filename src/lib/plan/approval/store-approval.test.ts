import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAgency } from '../../../../tests/make/approval.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aGoal, by } from '../../../../tests/make/plan.ts';
import { day } from '../../time/index.ts';
import { statusOf } from '../index.ts';
import {
	approveGoal,
	changeRoute,
	chooseForm,
	decideMany,
	decideRequest,
	declineGoal,
	delegate,
	delegationsOf,
	endDelegation,
	escalateRequests,
	goalOf,
	inboxCounts,
	inboxOf,
	refuseGoal,
	standInsFor,
	trailOf,
	whoDecides,
} from '../server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const idsFor = async (whoId: number) => (await inboxOf(house.db, whoId, today)).map(({ id }) => id);
const statusNow = async (goalId: number) => statusOf((await goalOf(house.db, goalId))!);
const notYours = { ok: false, reason: 'notYours' };
const asked = (toId: number, over = {}) => ({
	toId,
	from: day('2026-11-20'),
	to: day('2026-12-01'),
	kinds: ['goal'] as const,
	reason: 'Dinas luar sampai akhir bulan.',
	token: `wakil-${toId}`,
	...over,
});

test('a costly form needs the supervisor and then the head of the agency', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	await chooseForm(by(act, memberId), { goalId, formCode: 'KL03', hours: 40 });
	expect(await inboxOf(house.db, supervisorId, today)).toMatchObject([{ kind: 'costlyForm' }]);
	expect(await approveGoal(by(act, supervisorId), goalId)).toEqual({ ok: true, repeated: false });
	expect(await statusNow(goalId)).toBe('accepted');
	expect(await idsFor(supervisorId)).toEqual([]);
	expect(await idsFor(headId)).toEqual([goalId]);
	// The second press of the supervisor is harmless, and does not decide for the head.
	expect(await approveGoal(by(act, supervisorId), goalId)).toEqual({ ok: true, repeated: true });
	expect(await statusNow(goalId)).toBe('accepted');
	await approveGoal(by(act, headId), goalId);
	expect(await statusNow(goalId)).toBe('approved');
});

test('a form that becomes cheap again goes back to the common way', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	await chooseForm(by(act, memberId), { goalId, formCode: 'KL03', hours: 40 });
	await chooseForm(by(act, memberId), { goalId, formCode: 'NKL01', hours: 4 });
	expect(await inboxOf(house.db, supervisorId, today)).toMatchObject([{ kind: 'goal' }]);
	await approveGoal(by(act, supervisorId), goalId);
	expect(await statusNow(goalId)).toBe('approved');
});

test('a delegate decides in the name of who is away, and it is seen', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, colleagueId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	expect(await delegate(by(act, supervisorId), asked(colleagueId))).toEqual({ ok: true });
	const [waiting] = await inboxOf(house.db, colleagueId, today);
	expect(waiting).toMatchObject({ id: goalId });
	expect(waiting?.forName).not.toBeNull();
	expect(await inboxCounts(house.db, colleagueId, today)).toMatchObject({ all: 1, standingIn: 1 });
	await approveGoal(by(act, colleagueId), goalId);
	const trail = await trailOf(house.db, goalId);
	expect(trail.at(-1)).toMatchObject({ act: 'approved' });
	expect(trail.at(-1)?.forName).not.toBeNull();
	const { rows } = await sql<{ for: number }>`select (after->>'standsInFor')::bigint as "for"
		from platform.audit_entry where act = 'plan.requestApproved' and about_officer_id = ${memberId}
	`.execute(house.db);
	expect(rows).toEqual([{ for: supervisorId }]);
	expect(await delegationsOf(house.db, supervisorId)).toMatchObject([{ decided: 1, given: true }]);
});

test('a delegate never decides about himself, nor beyond days and kinds, nor after the end', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, colleagueId } = await anAgency(act);
	const own = await aGoal(act, colleagueId);
	const goalId = await aGoal(act, memberId);
	const boss = by(act, supervisorId);
	await delegate(boss, asked(colleagueId, { kinds: ['waiver'] }));
	expect(await idsFor(colleagueId)).toEqual([]);
	const [{ id } = { id: 0 }] = await delegationsOf(house.db, supervisorId);
	await endDelegation(boss, id);
	const later = { from: day('2026-11-25'), token: 'nanti' };
	await delegate(boss, asked(colleagueId, later));
	expect(await approveGoal(by(act, colleagueId), goalId)).toEqual(notYours);
	const tomorrow = by(anAct(house.db, { at: '2026-11-25T09:00:00+07:00' }), colleagueId);
	expect(await approveGoal(tomorrow, own)).toEqual(notYours);
	expect(await approveGoal(tomorrow, goalId)).toEqual({ ok: true, repeated: false });
});

test('nobody delegates to himself or to two at a time, and what is sent twice is once', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, colleagueId } = await anAgency(act);
	const boss = by(act, supervisorId);
	expect(await delegate(boss, asked(supervisorId))).toMatchObject({ reason: 'notOneself' });
	expect(await delegate(boss, asked(colleagueId))).toEqual({ ok: true });
	expect(await delegate(boss, asked(colleagueId))).toEqual({ ok: true });
	expect(await delegate(boss, asked(memberId))).toMatchObject({ reason: 'alreadyDelegated' });
	expect(await delegationsOf(house.db, supervisorId)).toHaveLength(1);
	expect((await standInsFor(house.db, supervisorId, today)).map(({ id }) => id)).toContain(
		memberId,
	);
	await expect(
		sql`insert into plan.delegation (token, from_officer_id, to_officer_id, from_day, to_day, kinds,
			reason, made_at) values ('x', ${memberId}, ${memberId}, '2026-11-20', '2026-12-01', '{goal}',
			'kepada diri sendiri', now())`.execute(house.db),
	).rejects.toThrow('delegation_check');
});

test('what waits too long goes to the next above, and the first may still decide', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId, organiser } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	expect(await escalateRequests(act)).toEqual({ lifted: 0 });
	const later = anAct(house.db, { at: '2026-12-15T10:00:00+07:00' });
	await escalateRequests(later);
	expect(await idsFor(headId)).toContain(goalId);
	expect(await idsFor(supervisorId)).toEqual([goalId]);
	await escalateRequests(later);
	expect(await idsFor(organiser.officerId)).not.toContain(goalId);
	await escalateRequests(anAct(house.db, { at: '2027-01-20T10:00:00+07:00' }));
	expect(await idsFor(organiser.officerId)).toContain(goalId);
	await approveGoal(by(act, supervisorId), goalId);
	expect(await idsFor(organiser.officerId)).not.toContain(goalId);
});

test('many are decided with one reason, and those of others are left', async () => {
	const act = anAct(house.db);
	const { memberId, colleagueId, supervisorId } = await anAgency(act);
	const foreign = await anAgency(act);
	for (const id of [memberId, colleagueId, foreign.memberId]) await aGoal(act, id);
	const requests = [
		...(await inboxOf(house.db, supervisorId, today)),
		...(await inboxOf(house.db, foreign.supervisorId, today)),
	].map(({ requestId, step }) => ({ requestId, step }));
	const reason = 'Sesuai pembagian tugas tim.';
	const word = 'approve' as const;
	expect(await decideMany(by(act, supervisorId), { requests, word, reason })).toEqual({
		done: 2,
		left: 0,
		notYours: 1,
	});
});

test('a stand-in for two steps who presses twice has decided the first one only', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId, colleagueId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	await chooseForm(by(act, memberId), { goalId, formCode: 'KL03', hours: 40 });
	for (const [at, bossId] of [supervisorId, headId].entries())
		await delegate(
			by(act, bossId),
			asked(colleagueId, { kinds: ['costlyForm'], token: `wakil-${at}-${colleagueId}` }),
		);
	const [waiting] = await inboxOf(house.db, colleagueId, today);
	const { requestId = 0, step = 0 } = waiting ?? {};
	const press = (at: number, word: 'approve' | 'refuse' = 'approve') =>
		decideRequest(by(act, colleagueId), { requestId, step: at, word, reason: 'Sesuai rencana.' });
	const pressed = await Promise.all([press(step), press(step)]);
	expect(pressed).toContainEqual({ ok: true, repeated: false });
	expect(pressed).toContainEqual({ ok: true, repeated: true });
	expect(await statusNow(goalId)).toBe('accepted');
	expect(await press(step, 'refuse')).toEqual({ ok: false, reason: 'notNow' });
	expect(await press(step + 1)).toEqual({ ok: true, repeated: false });
	expect(await statusNow(goalId)).toBe('approved');
});

test('what the officer declines waits for nobody any more', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await anAgency(act);
	const goalId = await aGoal(act, memberId);
	await declineGoal(by(act, memberId), goalId, 'Sudah ikut kelas yang sama.');
	expect(await idsFor(supervisorId)).toEqual([]);
	expect(await refuseGoal(by(act, supervisorId), goalId, 'Terlambat ditolak.')).toEqual({
		ok: false,
		reason: 'notNow',
	});
	expect(
		await decideRequest(by(act, memberId), { requestId: 9e9, word: 'approve', reason: null }),
	).toEqual(notYours);
});

test('a changed route counts for what comes after it, and a stale page overwrites nothing', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId, headId, colleagueId, organiser } = await anAgency(act);
	const before = await aGoal(act, memberId);
	const steps = [
		{ approver: 'supervisor', days: 3 },
		{ approver: 'head', days: 5 },
	] as const;
	const change = { kind: 'goal', seen: 1, steps, threshold: null } as const;
	const reason = 'Kepala dinas ikut melihat sasaran.';
	const inName = by(act, organiser.officerId, 'organiser');
	expect(await changeRoute(inName, organiser, { ...change, reason })).toEqual({ ok: true });
	expect(await changeRoute(inName, organiser, { ...change, reason })).toMatchObject({
		reason: 'changedSince',
	});
	const after = await aGoal(act, colleagueId);
	for (const goalId of [before, after]) await approveGoal(by(act, supervisorId), goalId);
	expect(await statusNow(before)).toBe('approved');
	expect(await statusNow(after)).toBe('accepted');
	expect(await idsFor(headId)).toEqual([after]);
	const nip = (
		await sql<{ nip: string }>`select nip from people.officer
		where id = ${memberId}`.execute(house.db)
	).rows[0]!.nip;
	const { unitId: top } = organiser.grants[0]!;
	const found = await whoDecides(house.db, nip, { branches: [top], today });
	expect(found?.who.map(({ names }) => names.length)).toEqual([1, 1, 1, expect.any(Number)]);
	const elsewhere = (await anAgency(act)).agencyId;
	expect(await whoDecides(house.db, nip, { branches: [elsewhere], today })).toBeNull();
});
