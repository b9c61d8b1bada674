import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../../tests/make/act.ts';
import { aTeam } from '../../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../../tests/make/database.ts';
import { anItemBank } from '../../../../../tests/make/itemBank.ts';
import type { Act } from '../../../platform/act.server.ts';
import { answerItem, endExpiredSittings, sittingOf, startSitting } from '../server.ts';
import { extraStateOf } from './rules-extra.ts';
import { endExtraTime, extraTimes, grantExtraTime } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let team: Awaited<ReturnType<typeof aTeam>>;
let nip = '';
const as = (officerId: number, at?: string): Act => ({
	...anAct(house.db, { ...(at && { at }) }),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const wish = () => ({
	token: 'a3bb189e-8bf9-4888-9912-ace4e6543002',
	nip,
	percent: 25 as const,
	reason: 'Surat keterangan sudah dilihat.',
	from: anAct(house.db).today,
	to: anAct(house.db, { at: '2027-11-24T10:00:00+07:00' }).today,
});
const branches = () => [team.unitId];

beforeAll(async () => {
	house = await testDatabase();
	team = await aTeam(anAct(house.db));
	const { nip: found } = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', team.memberId)
		.executeTakeFirstOrThrow();
	nip = found;
	for (const code of ['M.3', 'M.5'])
		await anItemBank(anAct(house.db), {
			code,
			author: team.supervisorId,
			reviewer: team.memberId,
		});
});
afterAll(() => house.end());

test('is given by a colleague inside the own branch, once however often the form is sent', async () => {
	const grant = (who: number, over: Partial<ReturnType<typeof wish>> = {}, inside = branches()) =>
		grantExtraTime(as(who), inside, { ...wish(), ...over });
	expect(await grant(team.memberId)).toEqual({ ok: false, reason: 'oneself' });
	expect(await grant(team.supervisorId, {}, [999_999])).toEqual({
		ok: false,
		reason: 'unknownOfficer',
	});
	expect(await grant(team.supervisorId, { to: wish().from })).toEqual({
		ok: false,
		reason: 'order',
	});
	expect(await grant(team.supervisorId)).toEqual({ ok: true });
	expect(await grant(team.supervisorId)).toEqual({ ok: true });
	const token = 'b3bb189e-8bf9-4888-9912-ace4e6543002';
	expect(await grant(team.supervisorId, { token })).toEqual({ ok: false, reason: 'overlaps' });
	const rows = await extraTimes(house.db, { branches: branches(), before: null, limit: 9 });
	expect(rows.map(({ percent, officerId }) => [percent, officerId])).toEqual([[25, team.memberId]]);
	const elsewhere = await extraTimes(house.db, { branches: [999_999], before: null, limit: 9 });
	expect(elsewhere).toEqual([]);
	const audit = await house.db
		.selectFrom('platform.audit_entry')
		.select(['about_officer_id', 'purpose'])
		.where('act', '=', 'competency.extraTimeGranted')
		.execute();
	expect(audit).toEqual([{ about_officer_id: team.memberId, purpose: 'test' }]);
});

test('a quarter more of sixty minutes is an hour and a quarter, counted by the server', async () => {
	const me = as(team.memberId);
	const started = await startSitting(me, { officerId: team.memberId, competencyCode: 'M.3' });
	if (!started.ok) throw new Error(started.reason);
	const sitting = await sittingOf(house.db, team.memberId, started.sittingId);
	expect([sitting?.minutes, sitting?.extraMinutes]).toEqual([60, 15]);
	expect(sitting?.endsAt).toEqual(new Date(me.now.getTime() + 75 * 60_000));

	// An hour later somebody without extra time is over, and this one is not
	const at = '2026-11-24T11:10:00+07:00';
	expect(await endExpiredSittings(as(team.memberId, at))).toBe(0);
	const form = new FormData();
	const task = sitting?.question?.item.task;
	form.set('pilih', String(task?.kind === 'choice' ? task.options[0]?.index : ''));
	const where = { officerId: team.memberId, sittingId: started.sittingId, position: 1 };
	expect((await answerItem(as(team.memberId, at), where, form)).ok).toBe(true);
});

test('a test whose device sleeps is ended by the server, with the answers that were kept', async () => {
	const late = as(team.memberId, '2026-11-24T11:15:00+07:00');
	expect(await endExpiredSittings(late)).toBe(1);
	expect(await endExpiredSittings(late)).toBe(0);
	const { id } = await house.db
		.selectFrom('competency.sitting')
		.select('id')
		.where('officer_id', '=', team.memberId)
		.executeTakeFirstOrThrow();
	const done = await sittingOf(house.db, team.memberId, id);
	expect([done?.finishedAt, done?.answered, done?.question]).toEqual([late.now, 1, null]);
});

test('ended today it no longer holds, and a test begun before keeps its minutes', async () => {
	const me = as(team.memberId);
	const started = await startSitting(me, { officerId: team.memberId, competencyCode: 'M.5' });
	if (!started.ok) throw new Error(started.reason);
	const [row] = await extraTimes(house.db, { branches: branches(), before: null, limit: 9 });
	const end = (inside: number[]) =>
		endExtraTime(as(team.supervisorId), inside, {
			id: row?.id ?? 0,
			reason: 'Suratnya sudah tidak berlaku.',
		});
	expect(await end([999_999])).toEqual({ ok: false, reason: 'unknownExtra' });
	expect(await end(branches())).toEqual({ ok: true });
	expect(await end(branches())).toEqual({ ok: true });
	const [now] = await extraTimes(house.db, { branches: branches(), before: null, limit: 9 });
	expect(now && extraStateOf(now, me.today)).toBe('ended');
	const sitting = await sittingOf(house.db, team.memberId, started.sittingId);
	expect(sitting?.extraMinutes).toBe(15);
});

test('SQL refuses minutes that nothing grants, and two grants at once', async () => {
	const { id } = await house.db
		.selectFrom('competency.sitting')
		.select('id')
		.where('extra_minutes', '>', 0)
		.where('finished_at', 'is', null)
		.executeTakeFirstOrThrow();
	const set = (values: object) =>
		house.db.updateTable('competency.sitting').set(values).where('id', '=', id).execute();
	await expect(set({ extra_time_id: null })).rejects.toThrow('extra_minutes_have_a_ground');
	await expect(set({ minutes: 90 })).rejects.toThrow('ends_when_the_minutes_are_over');
});
