import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../tests/make/people.ts';
import { day } from '../time/index.ts';
import { leadershipIndex } from './rules.ts';
import {
	agree,
	confirm,
	decline,
	inboxOf,
	noteNotKept,
	noteOverdue,
	promiseFor,
	promisesOf,
	propose,
	recordLearned,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let officerId: number;
let supervisorId: number;
const courseCode = 'KOMUNIKASI-LOKET';
const behaviour = 'Mengulangi kebutuhan warga sebelum mengerjakan';
const evidence = 'Terlihat pada enam dari tujuh warga, Senin pagi';

beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());
beforeEach(async () => {
	const unitId = await aUnit(house.db);
	supervisorId = await anOfficer(house.db, { unitId, leadsUnit: true, name: 'Lestari' });
	officerId = await anOfficer(house.db, { unitId, name: 'Bayu' });
});

function on(date: string, who = supervisorId) {
	const at = `${date}T10:00:00+07:00`;
	return anAct(house.db, { at, who: { kind: 'officer', officerId: who, role: 'supervisor' } });
}
const wish = () => ({ officerId, courseCode, behaviour, hours: 2, releaseDay: day('2026-03-03') });

async function proposed(): Promise<number> {
	const outcome = await propose(on('2026-03-02', officerId), wish());
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.promiseId;
}
async function learned(): Promise<number> {
	const id = await proposed();
	await agree(on('2026-03-02'), id);
	const fact = { officerId, courseCode, learnedOn: day('2026-03-05') };
	await recordLearned(anAct(house.db), fact);
	return id;
}
const factsOf = (name: string, id: number) =>
	house.db
		.selectFrom('platform.event')
		.select('payload')
		.where('key', '=', `${name}:${id}`)
		.execute();

describe('a promise', () => {
	test('goes to who leads the nearest unit, and is open once a course', async () => {
		await proposed();
		expect(await promiseFor(house.db, officerId, courseCode)).toMatchObject({ supervisorId });
		expect(await propose(on('2026-03-02', officerId), wish())).toMatchObject({
			reason: 'alreadyOpen',
		});
	});

	test('cannot be made by somebody above whom nobody leads', async () => {
		const alone = { ...wish(), officerId: supervisorId };
		expect(await propose(on('2026-03-02'), alone)).toMatchObject({ reason: 'noSupervisor' });
	});

	test('agreed twice is agreed once, and announces the hours set free', async () => {
		const id = await proposed();
		expect(await agree(on('2026-03-02'), id)).toEqual({ ok: true });
		expect(await agree(on('2026-03-03'), id)).toEqual({ ok: true });
		expect(await factsOf('culture.promiseAgreed', id)).toMatchObject([
			{ payload: { officerId, supervisorId, hours: 2, releaseDay: '2026-03-03' } },
		]);
	});

	test('declined says why, and makes room for another', async () => {
		const id = await proposed();
		await decline(on('2026-03-02'), id, 'Minggu ini loket kekurangan petugas');
		expect(await agree(on('2026-03-02'), id)).toMatchObject({ reason: 'alreadyAnswered' });
		expect(
			await propose(on('2026-03-04', officerId), { ...wish(), releaseDay: null, hours: 0 }),
		).toMatchObject({ ok: true });
	});

	test('is decided by nobody but its supervisor', async () => {
		const id = await proposed();
		for (const who of [officerId, await anOfficer(house.db)]) {
			expect(await agree(on('2026-03-02', who), id)).toEqual({ ok: false, reason: 'notYours' });
		}
		expect(await agree(on('2026-03-02'), 999_999)).toEqual({ ok: false, reason: 'notYours' });
	});

	test('comes due thirty days after the course, and delivering that twice changes nothing', async () => {
		const id = await learned();
		const later = { officerId, courseCode, learnedOn: day('2026-03-20') };
		expect(await recordLearned(anAct(house.db), later)).toMatchObject({ promiseIds: [] });
		expect(await promiseFor(house.db, officerId, courseCode)).toMatchObject({
			id,
			learnedOn: '2026-03-05',
			dueOn: '2026-04-04',
		});
	});

	test('agreed after the course comes due thirty days after that', async () => {
		const id = await proposed();
		const fact = { officerId, courseCode, learnedOn: day('2026-03-02') };
		await recordLearned(anAct(house.db), fact);
		await agree(on('2026-03-10'), id);
		expect(await promiseFor(house.db, officerId, courseCode)).toMatchObject({
			dueOn: '2026-04-09',
		});
	});

	test('is confirmed with evidence, not in the first two weeks, and once', async () => {
		const id = await learned();
		expect(await confirm(on('2026-03-10'), id, evidence)).toMatchObject({ reason: 'tooEarly' });
		expect(await confirm(on('2026-04-04'), id, evidence)).toEqual({ ok: true });
		expect(await confirm(on('2026-04-05'), id, evidence)).toEqual({ ok: true });
		expect(await factsOf('culture.promiseConfirmed', id)).toHaveLength(1);
		expect(await noteNotKept(on('2026-04-06'), id, 'Tidak lagi terlihat')).toMatchObject({
			reason: 'alreadyClosed',
		});
	});
});

describe('overdue promises', () => {
	test('are noted and announced once, by a job that may run twice at once', async () => {
		const id = await learned();
		const job = () => noteOverdue(on('2026-04-05'));
		await noteOverdue(on('2026-04-04'));
		expect(await factsOf('culture.promiseOverdue', id)).toHaveLength(0);
		const runs = await Promise.all([job(), job()]);
		expect(runs.reduce((sum, { noted }) => sum + noted, 0)).toBeGreaterThanOrEqual(1);
		expect((await job()).noted).toBe(0);
		expect(await factsOf('culture.promiseOverdue', id)).toHaveLength(1);
	});

	test('may still be kept late, and count in the leadership index either way', async () => {
		const id = await learned();
		const index = async (today: string) =>
			leadershipIndex(await inboxOf(house.db, on(today), supervisorId), day(today));
		expect(await index('2026-04-04')).toEqual({ kept: 0, due: 0, share: null });
		expect(await index('2026-04-05')).toEqual({ kept: 0, due: 1, share: 0 });
		const { rows } = await sql<{ kept: number; due: number }>`
			select kept, due from culture.leadership_index('2026-04-05')
			where supervisor_id = ${supervisorId}`.execute(house.db);
		expect(rows).toEqual([{ kept: 0, due: 1 }]);
		await confirm(on('2026-05-20'), id, evidence);
		expect(await index('2026-05-20')).toEqual({ kept: 1, due: 1, share: 1 });
	});
});

test('reading the inbox of a team is written down', async () => {
	await proposed();
	const inbox = await inboxOf(house.db, on('2026-03-02'), supervisorId);
	expect(inbox).toMatchObject([
		{ officerName: 'Bayu', courseTitle: 'Komunikasi efektif di loket' },
	]);
	const reads = await house.db
		.selectFrom('platform.audit_entry')
		.select('act')
		.where('kind', '=', 'read')
		.where('author_officer_id', '=', supervisorId)
		.execute();
	expect(reads).toEqual([{ act: 'culture.inboxRead' }]);
	expect(await promisesOf(house.db, officerId)).toHaveLength(1);
});
