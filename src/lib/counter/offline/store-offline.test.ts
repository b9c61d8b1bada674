import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { within } from '../../platform/database.server.ts';
import type { Db } from '../../platform/database.server.ts';
import {
	callNext,
	callSupervised,
	closeDesk,
	finish,
	leaveQueue,
	openDesk,
	start,
} from '../server.ts';
import type { OfflineAct, OfflineKind } from './act.ts';
import {
	batchesOf,
	batchOf,
	borrow,
	decideOffline,
	giveUp,
	mergeOffline,
	releaseHeld,
	silentDesks,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let office: Awaited<ReturnType<typeof anOffice>>;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());
beforeEach(async () => {
	office = await anOffice(db, { desks: 2 });
});

async function aDeskWithOfficer(desk: number) {
	const officerId = await anOfficer(db);
	await aQualification(db, { officerId });
	const deskId = office.deskIds[desk]!;
	await openDesk(anAct(db), { deskId, officerId });
	return { officerId, deskId };
}

async function citizens(count: number) {
	const made = [];
	for (let minute = 10; minute < 10 + count; minute += 1)
		made.push(await aVisit(db, { officeId: office.id, at: `2026-11-24T08:${minute}:00+07:00` }));
	return made;
}

const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}+07:00` });

function done(kind: OfflineKind, subject: string, clock: string, ticket = 'A-001'): OfflineAct {
	const instant = new Date(`2026-11-24T${clock}+07:00`).toISOString();
	return { id: randomUUID(), at: instant, kind, subject, serviceCode: 'DK-KTP-02', ticket };
}

function batch(desk: { officerId: number; deskId: number }, acts: OfflineAct[], sent = '10:30:00') {
	return {
		id: randomUUID(),
		...desk,
		cutAt: new Date('2026-11-24T10:00:00+07:00').toISOString(),
		sentAt: new Date(`2026-11-24T${sent}+07:00`).toISOString(),
		acts: acts.map((act) => ({ ...act, priority: null })),
	};
}

const served = (subject: string, from: string, to: string) => [
	done('call', subject, `${from}:00`),
	done('start', subject, `${from}:20`),
	done('finish', subject, `${to}:00`),
];

const subjects = (lease: Awaited<ReturnType<typeof borrow>>) =>
	(lease?.held ?? []).map(({ subject }) => subject);

async function clockOf(visitId: number) {
	return db
		.selectFrom('counter.period')
		.select(['state', 'from_at', 'to_at'])
		.where('visit_id', '=', visitId)
		.orderBy('from_at')
		.execute();
}

describe('borrowing', () => {
	test('two desks with a line never hold the same citizen', async () => {
		const [one, two] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		await citizens(6);
		await borrow(at('10:00:00'), one.officerId);
		await borrow(at('10:00:01'), two.officerId);
		await citizens(6);
		const first = subjects(await borrow(at('10:00:05'), one.officerId, at('10:00:00').now));
		const early = subjects(await borrow(at('10:00:06'), two.officerId, at('10:00:01').now));
		expect(first.filter((subject) => early.includes(subject))).toEqual([]);
		await borrow(at('10:00:15'), one.officerId, at('10:00:05').now);
		const second = subjects(await borrow(at('10:00:16'), two.officerId, at('10:00:06').now));
		expect(first.filter((subject) => second.includes(subject))).toEqual([]);
		expect(first.length + second.length).toBe(12);
	});

	test('whom a desk is to give back stays with it when its line falls before the answer comes', async () => {
		const [cut, other] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		await citizens(6);
		const inHand = subjects(await borrow(at('10:00:00'), cut.officerId));
		await borrow(at('10:00:01'), other.officerId);

		// The server deals anew, and the answer never arrives; a browser without a lease says nothing
		const dealt = subjects(await borrow(at('10:00:10'), cut.officerId, at('10:00:00').now));
		expect(dealt.length).toBeLessThan(inHand.length);
		await borrow(at('10:00:12'), cut.officerId);
		const elsewhere = subjects(await borrow(at('10:00:20'), other.officerId));
		expect(elsewhere.filter((subject) => inHand.includes(subject))).toEqual([]);
	});

	test('a colleague with a line calls nobody whom a silent desk holds', async () => {
		const [silent, heard] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [first] = await citizens(1);
		await borrow(at('10:00:00'), silent.officerId);
		expect((await callNext(at('10:00:30'), heard.officerId)).ok).toBe(false);
		expect(await silentDesks(db, office.id, at('10:00:30').now)).toMatchObject([{ held: 1 }]);

		await releaseHeld(at('10:05:00'), {
			...silent,
			officeId: office.id,
			reason: 'Komputer loket mati',
		});
		expect(await callNext(at('10:05:01'), heard.officerId)).toEqual({
			ok: true,
			visitId: first!.id,
		});
	});

	test('who is being lent at this very moment is called all the same, and first', async () => {
		const [lends, calls] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [first] = await citizens(2);
		await db.transaction().execute(async (tx) => {
			await borrow({ ...at('10:00:05'), db: within(tx) }, lends.officerId);
			expect(await callNext(at('10:00:05'), calls.officerId)).toEqual({
				ok: true,
				visitId: first!.id,
			});
		});
	});

	test('a desk that is left gives back whom it held', async () => {
		const [leaves, stays] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [first] = await citizens(1);
		await borrow(at('10:00:00'), leaves.officerId);
		await closeDesk(at('10:00:05'), leaves.officerId);
		expect(await callNext(at('10:01:00'), stays.officerId)).toEqual({
			ok: true,
			visitId: first!.id,
		});
	});

	test('so does a page that is closed, unless a newer beat has taken them anew', async () => {
		const [reloads, calls] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [first] = await citizens(1);
		await borrow(at('10:00:00'), reloads.officerId);
		await borrow(at('10:00:01'), reloads.officerId);
		await giveUp(at('10:00:02'), reloads.officerId, at('10:00:00').now);
		expect((await callNext(at('10:01:00'), calls.officerId)).ok).toBe(false);
		await giveUp(at('10:01:01'), reloads.officerId, at('10:00:01').now);
		expect(await callNext(at('10:01:02'), calls.officerId)).toEqual({
			ok: true,
			visitId: first!.id,
		});
	});

	test('nor by name, when nobody qualified is at a desk', async () => {
		const [silent, heard] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [visit] = await citizens(1);
		await borrow(at('10:00:00'), silent.officerId);
		await db.deleteFrom('counter.qualification').execute();
		const asked = {
			officerId: heard.officerId,
			visitId: visit!.id,
			reason: 'Tidak ada petugas cakap',
		};
		expect(await callSupervised(at('10:00:30'), asked)).toEqual({
			ok: false,
			reason: 'heldOffline',
		});
	});

	test('while all lines stand the first of the queue is called, whoever holds it', async () => {
		const [one, two] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [first] = await citizens(2);
		await borrow(at('10:00:00'), one.officerId);
		expect(await callNext(at('10:00:05'), two.officerId)).toEqual({ ok: true, visitId: first!.id });
	});
});

describe('the return of a desk', () => {
	test('a citizen served without a line is served, at the times of the desk', async () => {
		const desk = await aDeskWithOfficer(0);
		const [visit] = await citizens(1);
		await borrow(at('10:00:00'), desk.officerId);
		const sent = batch(desk, served(`v${visit!.id}`, '10:05', '10:15'));
		expect((await mergeOffline(at('10:30:00'), office.id, sent)).ok).toBe(true);

		const periods = await clockOf(visit!.id);
		expect(periods.map(({ state }) => state)).toEqual(['waiting', 'invited', 'served']);
		expect(periods[2]?.to_at?.toISOString()).toBe('2026-11-24T03:15:00.000Z');
		expect((await batchOf(db, sent.id))?.lines).toMatchObject([{ last: 'finish', conflict: null }]);
	});

	test('a clock that is four minutes late is corrected', async () => {
		const desk = await aDeskWithOfficer(0);
		const [visit] = await citizens(1);
		const sent = batch(desk, served(`v${visit!.id}`, '10:05', '10:15'), '10:26:00');
		await mergeOffline(at('10:30:00'), office.id, sent);
		expect((await clockOf(visit!.id))[2]?.to_at?.toISOString()).toBe('2026-11-24T03:19:00.000Z');
	});

	test('a batch sent twice, or an act in two batches, counts once', async () => {
		const desk = await aDeskWithOfficer(0);
		const [visit] = await citizens(1);
		const sent = batch(desk, served(`v${visit!.id}`, '10:05', '10:15'));
		await mergeOffline(at('10:30:00'), office.id, sent);
		await mergeOffline(at('10:31:00'), office.id, sent);
		await mergeOffline(at('10:32:00'), office.id, { ...sent, id: randomUUID() });
		const { visits } = await db
			.selectFrom('counter.officer_day')
			.select((row) => row.fn.sum<number>('visits').as('visits'))
			.where('officer_id', '=', desk.officerId)
			.executeTakeFirstOrThrow();
		expect(Number(visits)).toBe(1);
		expect(await clockOf(visit!.id)).toHaveLength(3);
	});

	test('a number given by the desk becomes a visit, and the next range begins after it', async () => {
		const desk = await aDeskWithOfficer(0);
		const token = randomBytes(16).toString('base64url');
		const before = await borrow(at('10:00:00'), desk.officerId);
		expect(before).toMatchObject({ prefix: 'L1', nextNumber: 1 });
		const acts = [
			done('issue', token, '10:02:00', 'L1-001'),
			...served(token, '10:05', '10:15').map((act) => ({ ...act, ticket: 'L1-001' })),
		];
		await mergeOffline(at('10:30:00'), office.id, batch(desk, acts));
		const visit = await db
			.selectFrom('counter.visit')
			.select(['prefix', 'number', 'channel', 'outcome'])
			.where('token', '=', token)
			.executeTakeFirst();
		expect(visit).toEqual({ prefix: 'L1', number: 1, channel: 'offline', outcome: 'served' });
		expect(await borrow(at('10:31:00'), desk.officerId)).toMatchObject({ nextNumber: 2 });
	});

	test('the citizen in hand when the line broke is finished', async () => {
		const desk = await aDeskWithOfficer(0);
		const [visit] = await citizens(1);
		await callNext(at('09:50:00'), desk.officerId);
		await start(at('09:51:00'), { visitId: visit!.id, officerId: desk.officerId });
		const lease = await borrow(at('10:00:00'), desk.officerId);
		expect(lease?.current).toMatchObject({ subject: `v${visit!.id}`, state: 'served' });
		const acts = [done('finish', `v${visit!.id}`, '10:10:00')];
		await mergeOffline(at('10:30:00'), office.id, batch(desk, acts));
		expect((await clockOf(visit!.id)).at(-1)?.to_at?.toISOString()).toBe(
			'2026-11-24T03:10:00.000Z',
		);
	});
});

describe('what does not fit', () => {
	async function aConflict() {
		const desk = await aDeskWithOfficer(0);
		const [visit] = await citizens(1);
		await borrow(at('10:00:00'), desk.officerId);
		await leaveQueue(at('10:01:00'), visit!.token);
		const subject = `v${visit!.id}`;
		const sent = batch(desk, served(subject, '10:05', '10:15'));
		await mergeOffline(at('10:30:00'), office.id, sent);
		return { desk, subject, sent };
	}

	test('is kept with all its acts for a person, and nothing else stops', async () => {
		const { sent } = await aConflict();
		expect((await batchOf(db, sent.id))?.lines).toMatchObject([
			{ conflict: 'endedMeanwhile', acts: 3, decided: null },
		]);
		expect(await batchesOf(db, office.id)).toMatchObject([{ citizens: 1, open: 1 }]);
	});

	test('counts as a visit of its own when a person says so, once', async () => {
		const { desk, subject, sent } = await aConflict();
		const asked = {
			batchId: sent.id,
			subject,
			decision: 'separate' as const,
			reason: 'Warga tetap datang dan dilayani',
			officerId: desk.officerId,
		};
		const decide = () =>
			decideOffline(at('11:00:00'), { ...asked, token: randomBytes(16).toString('base64url') });
		expect(await decide()).toEqual({ ok: true });
		expect(await decide()).toEqual({ ok: false, reason: 'decidedAlready' });
		const visits = await db
			.selectFrom('counter.visit')
			.select(['prefix', 'outcome', 'ended_at'])
			.where('office_id', '=', office.id)
			.where('channel', '=', 'offline')
			.execute();
		expect(visits).toMatchObject([{ prefix: 'L1', outcome: 'served' }]);
		expect(visits[0]?.ended_at?.toISOString()).toBe('2026-11-24T03:15:00.000Z');
		expect(await batchesOf(db, office.id)).toMatchObject([{ open: 0 }]);
	});

	test('a citizen whom a colleague called is not called a second time', async () => {
		const [silent, heard] = [await aDeskWithOfficer(0), await aDeskWithOfficer(1)];
		const [visit] = await citizens(1);
		await borrow(at('10:00:00'), silent.officerId);
		await releaseHeld(at('10:02:00'), {
			...silent,
			officeId: office.id,
			reason: 'Komputer loket mati',
		});
		await callNext(at('10:03:00'), heard.officerId);
		await start(at('10:03:10'), { visitId: visit!.id, officerId: heard.officerId });
		const sent = batch(silent, served(`v${visit!.id}`, '10:05', '10:15'));
		await mergeOffline(at('10:30:00'), office.id, sent);
		expect((await batchOf(db, sent.id))?.lines).toMatchObject([{ conflict: 'calledElsewhere' }]);
		expect(
			await finish(at('10:31:00'), { visitId: visit!.id, officerId: heard.officerId }),
		).toEqual({
			ok: true,
		});
	});
});
