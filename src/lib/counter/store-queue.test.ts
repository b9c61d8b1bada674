import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anOffice, aQualification, aService, aVisit } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Db } from '../platform/database.server.ts';
import {
	callNext,
	callSupervised,
	finish,
	openDesk,
	screenOf,
	setQualification,
	start,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

let office: Awaited<ReturnType<typeof anOffice>>;
beforeEach(async () => {
	office = await anOffice(db, { desks: 20 });
});

/** An officer at a desk of the office, with proof unless `level` is 0. */
async function aSeatedOfficer(desk: number, level = 2, validUntil?: string) {
	const officerId = await anOfficer(db);
	if (level > 0) await aQualification(db, { officerId, level, ...(validUntil && { validUntil }) });
	await openDesk(anAct(db), { deskId: office.deskIds[desk]!, officerId });
	return officerId;
}

describe('calling the next citizen', () => {
	test('twenty officers at the same moment call the first twenty citizens, each one once', async () => {
		const officers = [];
		for (let desk = 0; desk < 20; desk += 1) officers.push(await aSeatedOfficer(desk));
		const visits = [];
		for (let minute = 0; minute < 25; minute += 1)
			visits.push(
				await aVisit(db, {
					officeId: office.id,
					at: `2026-11-24T08:${String(minute).padStart(2, '0')}:00+07:00`,
				}),
			);

		const calls = await Promise.all(officers.map((officerId) => callNext(anAct(db), officerId)));

		const called = calls.map((call) => (call.ok ? call.visitId : null));
		expect(called.toSorted()).toEqual(
			visits
				.slice(0, 20)
				.map(({ id }) => id)
				.toSorted(),
		);
	});

	test('begins with a disabled citizen who came later', async () => {
		await aVisit(db, { officeId: office.id, at: '2026-11-24T08:00:00+07:00' });
		const first = await aVisit(db, {
			officeId: office.id,
			at: '2026-11-24T09:00:00+07:00',
			priority: 'disability',
		});
		const call = await callNext(anAct(db), await aSeatedOfficer(0));
		expect(call).toEqual({ ok: true, visitId: first.id });
	});

	test('passes over a service that the officer may not give, and leaves it to a colleague', async () => {
		const permit = await aVisit(db, {
			officeId: office.id,
			at: '2026-11-24T08:00:00+07:00',
			serviceId: await aService(db, 'PT-MKM-01'),
		});
		const card = await aVisit(db, { officeId: office.id, at: '2026-11-24T08:30:00+07:00' });
		expect(await callNext(anAct(db), await aSeatedOfficer(0))).toEqual({
			ok: true,
			visitId: card.id,
		});
		const colleague = await aSeatedOfficer(1, 0);
		await aQualification(db, { officerId: colleague, competencyCode: 'T.IZIN' });
		expect(await callNext(anAct(db), colleague)).toEqual({ ok: true, visitId: permit.id });
	});

	test('twice in a row calls nobody twice', async () => {
		await aVisit(db, { officeId: office.id });
		await aVisit(db, { officeId: office.id });
		const officerId = await aSeatedOfficer(0);
		const [one, two] = await Promise.all([
			callNext(anAct(db), officerId),
			callNext(anAct(db), officerId),
		]);
		expect([one, two].filter((call) => call.ok)).toHaveLength(1);
		expect([one, two]).toContainEqual({ ok: false, reason: 'stillServing' });
	});

	test('says whether nobody waits, nobody fits, or no desk was chosen', async () => {
		const unproven = await aSeatedOfficer(0, 0);
		expect(await callNext(anAct(db), unproven)).toEqual({ ok: false, reason: 'nobodyWaits' });
		await aVisit(db, { officeId: office.id });
		expect(await callNext(anAct(db), unproven)).toEqual({ ok: false, reason: 'nobodyFits' });
		const standing = await anOfficer(db);
		expect(await callNext(anAct(db), standing)).toEqual({ ok: false, reason: 'noDesk' });
	});
});

describe('the skill gate at the desk', () => {
	test('closes on the day on which the proof ends, and opens again with new proof', async () => {
		await aVisit(db, { officeId: office.id });
		const officerId = await aSeatedOfficer(0, 2, '2026-11-24');
		expect(await callNext(anAct(db), officerId)).toEqual({ ok: false, reason: 'nobodyFits' });
		const screen = await screenOf(db, officerId, anAct(db));
		expect(screen?.waiting[0]?.gate).toMatchObject({
			ok: false,
			why: 'expired',
			held: 2,
			way: 'uncovered',
		});

		await setQualification(anAct(db), {
			officerId,
			competencyCode: 'T.DAFDUK',
			level: 2,
			validUntil: '2028-11-24' as never,
			asOf: anAct(db).today,
		});
		expect(await callNext(anAct(db), officerId)).toMatchObject({ ok: true });
	});

	test('does not go back to older news that arrives late', async () => {
		const officerId = await anOfficer(db);
		const news = { officerId, competencyCode: 'T.DAFDUK', validUntil: null };
		await setQualification(anAct(db), { ...news, level: 3, asOf: '2026-11-20' as never });
		await setQualification(anAct(db), { ...news, level: 1, asOf: '2026-11-10' as never });
		const { level } = await db
			.selectFrom('counter.qualification')
			.select('level')
			.where('officer_id', '=', officerId)
			.executeTakeFirstOrThrow();
		expect(level).toBe(3);
	});

	test('hears the same news twice and writes it into history once', async () => {
		const officerId = await anOfficer(db);
		const news = { officerId, competencyCode: 'T.DAFDUK', validUntil: null, level: 2 };
		for (let time = 0; time < 2; time++)
			await setQualification(anAct(db), { ...news, asOf: '2026-11-20' as never });
		const entries = await db
			.selectFrom('platform.audit_entry')
			.select('id')
			.where('about_officer_id', '=', officerId)
			.execute();
		expect(entries).toHaveLength(1);
	});

	test('never turns a citizen away: unproven officers serve under supervision, with a reason', async () => {
		const visit = await aVisit(db, { officeId: office.id });
		const officerId = await aSeatedOfficer(0, 0);
		const asked = { officerId, visitId: visit.id, reason: 'Didampingi kepala unit di loket 1' };
		expect(await callSupervised(anAct(db), asked)).toMatchObject({ ok: true });
		expect(await start(anAct(db), asked)).toEqual({ ok: true });
		expect(await finish(anAct(db), asked)).toEqual({ ok: true });
	});

	test('refuses supervision while a qualified colleague sits at a desk', async () => {
		const visit = await aVisit(db, { officeId: office.id });
		await aSeatedOfficer(1);
		const officerId = await aSeatedOfficer(0, 0);
		const asked = { officerId, visitId: visit.id, reason: 'Didampingi kepala unit di loket 1' };
		expect(await callSupervised(anAct(db), asked)).toEqual({
			ok: false,
			reason: 'qualifiedPresent',
		});
	});
});

test('an officer cannot act on the citizen of a colleague', async () => {
	await aVisit(db, { officeId: office.id });
	const officerId = await aSeatedOfficer(0);
	const colleague = await aSeatedOfficer(1);
	const call = await callNext(anAct(db), officerId);
	if (!call.ok) throw new Error('somebody waits');
	expect(await start(anAct(db), { visitId: call.visitId, officerId: colleague })).toEqual({
		ok: false,
		reason: 'notYours',
	});
});

test('a desk has one officer, and what yesterday left in the queue ends when it opens', async () => {
	const forgotten = await aVisit(db, { officeId: office.id, at: '2026-11-23T10:00:00+07:00' });
	await aSeatedOfficer(0);
	const late = await openDesk(anAct(db), {
		deskId: office.deskIds[0]!,
		officerId: await anOfficer(db),
	});
	expect(late).toEqual({ ok: false, reason: 'deskTaken' });
	const visit = await db
		.selectFrom('counter.visit')
		.selectAll()
		.where('id', '=', forgotten.id)
		.executeTakeFirstOrThrow();
	expect(visit.outcome).toBe('left');
	expect(visit.ended_at).toEqual(new Date('2026-11-23T16:00:00+07:00'));
});
