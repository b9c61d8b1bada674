import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anObservation, aTeam } from '../../../tests/make/competency.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anAppointment, anOfficer, aPost, aUnit } from '../../../tests/make/people.ts';
import { day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { seedReference } from './reference.server.ts';
import { gapsOf, lapseProofs, seedPostDemands, setNeeds, standardOf, whyOf } from './server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

async function events(name: string, officerId: number) {
	const { rows } = await sql<{ payload: unknown }>`
		select payload from platform.event
		where name = ${name} and (payload->>'officerId')::bigint = ${officerId}
	`.execute(house.db);
	return rows;
}

async function provenOf(officerId: number, code: string, on: Day) {
	const standard = await standardOf(house.db, officerId, on);
	return standard.find((gap) => gap.code === code)?.proven;
}

test('loading the reference twice changes nothing', async () => {
	const count = async () => {
		const rows = await Promise.all(
			(['competency.indicator', 'competency.standard', 'competency.level'] as const).map((table) =>
				house.db
					.selectFrom(table)
					.select((row) => row.fn.countAll<number>().as('n'))
					.executeTakeFirstOrThrow(),
			),
		);
		return rows.map(({ n }) => n);
	};
	expect(await count()).toEqual([315, 126, 105]);
	await seedReference(house.db);
	expect(await count()).toEqual([315, 126, 105]);
});

test('a post needs what its family demands', async () => {
	const { memberId } = await aTeam(anAct(house.db), { family: 'pengawas' });
	const standard = await standardOf(house.db, memberId, today);
	expect(standard.map(({ code }) => code)).toEqual([
		'M.1',
		'M.2',
		'M.3',
		'M.4',
		'M.5',
		'M.6',
		'M.7',
		'M.8',
		'SK.1',
	]);
	expect(new Set(standard.map(({ required }) => required))).toEqual(new Set([2]));
	expect(standard.every(({ state }) => state === 'unassessed')).toBe(true);
});

test("a post's own demand goes before the one of its family", async () => {
	const act = anAct(house.db);
	const postId = await aPost(house.db, { code: 'PTSP-LOKET', family: 'pelaksana' });
	await seedPostDemands(house.db);
	const officerId = await anOfficer(house.db, { unitId: await aUnit(house.db), postId });
	await setNeeds(act, [officerId]);
	const standard = await standardOf(house.db, officerId, today);
	const level = (code: string) => standard.find((gap) => gap.code === code)?.required;
	expect([level('M.1'), level('M.3'), level('T.DAFDUK')]).toEqual([1, 2, 2]);
	expect(standard).toHaveLength(13);
});

test('needs follow the officer into another post, and repeating changes nothing', async () => {
	const act = anAct(house.db);
	const { memberId, unitId } = await aTeam(act, { family: 'pengawas' });
	expect(await setNeeds(act, [memberId])).toEqual({ ok: true, changedOfficers: 0 });
	await house.db
		.updateTable('people.appointment')
		.set({ to_day: today })
		.where('officer_id', '=', memberId)
		.execute();
	const postId = await aPost(house.db, { family: 'administrator' });
	await anAppointment(house.db, { officerId: memberId, unitId, postId, since: today });
	expect(await setNeeds(act, [memberId])).toEqual({ ok: true, changedOfficers: 1 });
	const standard = await standardOf(house.db, memberId, today);
	expect(new Set(standard.map(({ required }) => required))).toEqual(new Set([3]));
});

test('evidence raises the level, says so once, and delivered twice is one observation', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	const seen = { officerId: memberId, key: `course:${memberId}`, source: 'course' as const };
	expect(await anObservation(act, seen)).toMatchObject({
		repeated: false,
		before: null,
		after: { level: 2, until: '2029-11-24' },
	});
	expect(await anObservation(act, seen)).toEqual({ ok: true, repeated: true });
	const changes = await events('competency.levelChanged', memberId);
	expect(changes.map(({ payload }) => payload)).toEqual([
		{
			officerId: memberId,
			competencyCode: 'M.3',
			provenLevel: 2,
			provenUntil: '2029-11-24',
			asOf: '2026-11-24',
		},
	]);
});

test('evidence below the demand announces one gap a year', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, level: 1 });
	await anObservation(act, { officerId: memberId, level: 1 });
	const found = await events('competency.gapFound', memberId);
	expect(found.map(({ payload }) => payload)).toMatchObject([
		{ officerId: memberId, competencyCode: 'M.3', required: 2, proven: 1 },
	]);
	expect((await gapsOf(house.db, memberId, today)).map(({ code, size }) => [code, size])).toEqual([
		['M.3', 1],
	]);
});

test('a gap shows when the post changes and nobody assesses anew', async () => {
	const act = anAct(house.db);
	const officerId = await anOfficer(house.db);
	await anObservation(act, { officerId, level: 2 });
	const postId = await aPost(house.db, { family: 'administrator' });
	await anAppointment(house.db, { officerId, unitId: await aUnit(house.db), postId });
	await setNeeds(act, [officerId]);
	expect(await events('competency.gapFound', officerId)).toHaveLength(1);
});

test('two pieces of evidence at the same time both count', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	await Promise.all([
		anObservation(act, { officerId: memberId, source: 'test', level: 3 }),
		anObservation(act, { officerId: memberId, source: 'course', level: 3 }),
	]);
	const [gap] = (await standardOf(house.db, memberId, today)).filter(({ code }) => code === 'M.3');
	expect(gap?.chances?.[2]).toBeGreaterThan(0.9);
});

test('evidence of tomorrow or about nothing known is refused', async () => {
	const act = anAct(house.db);
	const { memberId } = await aTeam(act);
	expect(await anObservation(act, { officerId: memberId, observedOn: day('2026-11-25') })).toEqual({
		ok: false,
		reason: 'observedInFuture',
	});
	expect(await anObservation(act, { officerId: memberId, competencyCode: 'M.99' })).toEqual({
		ok: false,
		reason: 'unknownCompetency',
	});
});

test('the job of the night finds what ended and lets the lower level stand', async () => {
	const act = anAct(house.db, { at: '2024-06-01T08:00:00+07:00' });
	const { memberId } = await aTeam(act);
	const course = { source: 'course', level: 2, observedOn: day('2022-06-01') } as const;
	const expiresOn = day('2028-06-01');
	await anObservation(act, { officerId: memberId, ...course, expiresOn });
	await anObservation(act, { officerId: memberId, source: 'assessment', level: 3 });
	expect(await provenOf(memberId, 'M.3', act.today)).toBe(3);
	const later = anAct(house.db, { at: '2026-06-01T02:00:00+07:00' });
	expect(await lapseProofs(later)).toBeGreaterThan(0);
	expect(await provenOf(memberId, 'M.3', later.today)).toBe(2);
	expect(await lapseProofs(later)).toBe(0);
});

test('a level tells which evidence it rests on and whose it is', async () => {
	const act = anAct(house.db);
	const { memberId, supervisorId } = await aTeam(act);
	await anObservation(act, { officerId: memberId, authorOfficerId: supervisorId });
	const [gap] = (await standardOf(house.db, memberId, today)).filter(({ code }) => code === 'M.3');
	const [reason] = await whyOf(house.db, memberId, gap!.competencyId, today);
	expect(reason).toMatchObject({ direction: 'lowers', ageInDays: 0, expired: false });
	expect(reason?.observation.authorName).toMatch(/Pegawai/);
});
