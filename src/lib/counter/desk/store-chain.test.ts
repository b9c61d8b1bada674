import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import type { anOffice } from '../../../../tests/make/counter.ts';
import { aQualification, aService, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficeAtWork } from '../../../../tests/make/officeAtWork.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import {
	addService,
	callNext,
	dropService,
	finish,
	followTicket,
	leaveQueue,
	markLeft,
	openDesk,
	screenOf,
	start,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}:00+07:00` });
let forms = 0;
const key = () => `layanan-${++forms}`;

let officerId: number;
let office: Awaited<ReturnType<typeof anOffice>>;
let visit: Awaited<ReturnType<typeof aVisit>>;
/** A citizen who sits at the desk of an officer who gives cards, and no certificates of birth. */
beforeEach(async () => {
	({ office, officerId } = await anOfficeAtWork(db));
	visit = await aVisit(db, { officeId: office.id, priority: 'elderly' });
	await callNext(at('08:10'), officerId);
	await start(at('08:10'), { visitId: visit.id, officerId });
});

const add = async (code: string, form = key()) =>
	addService(at('08:12'), {
		visitId: visit.id,
		officerId,
		serviceId: await aService(db, code),
		key: form,
	});
const current = async (who = officerId) => (await screenOf(db, who, at('09:00')))!.current;
const asked = async () => {
	const events = await db
		.selectFrom('platform.event')
		.select('payload')
		.where('name', '=', 'counter.visitServed')
		.execute();
	const mine = events.map(({ payload }) => payload as { visitId: number; officeId: number });
	return mine.filter((fact) => fact.officeId === office.id).map((fact) => fact.visitId);
};

test('a second service follows at the same desk, under the same number, with a clock of its own', async () => {
	await add('DK-KK-01');
	await finish(at('08:20'), { visitId: visit.id, officerId });
	const second = (await current())!;
	expect(second).toMatchObject({ part: 2, serviceCode: 'DK-KK-01', priority: 'elderly' });
	expect(second.firstId).toBe(visit.id);
	expect(await asked()).toEqual([]);
	await finish(at('08:27'), { visitId: second.visitId, officerId });
	const days = await db
		.selectFrom('counter.officer_day')
		.select(['service_id', 'visits', 'served_seconds', 'waited_seconds'])
		.where('officer_id', '=', officerId)
		.orderBy('served_seconds')
		.execute();
	expect(days).toEqual([
		{
			service_id: await aService(db, 'DK-KK-01'),
			visits: 1,
			served_seconds: 420,
			waited_seconds: 0,
		},
		{ service_id: await aService(db), visits: 1, served_seconds: 600, waited_seconds: 600 },
	]);
	expect(await asked()).toEqual([second.visitId]);
});

test('a second service that the officer may not give waits at the place of the number, for a colleague', async () => {
	await add('DK-AK-01');
	const later = await aVisit(db, {
		officeId: office.id,
		priority: 'elderly',
		at: '2026-11-24T08:05:00+07:00',
		serviceId: await aService(db, 'DK-AK-01'),
	});
	await finish(at('08:20'), { visitId: visit.id, officerId });
	const colleague = await anOfficer(db);
	await aQualification(db, { officerId: colleague, competencyCode: 'T.CAPIL' });
	await openDesk(at('08:21'), { deskId: office.deskIds[1]!, officerId: colleague });
	const call = await callNext(at('08:25'), colleague);
	expect(call).not.toMatchObject({ visitId: later.id });
	const second = (await current(colleague))!;
	expect(second).toMatchObject({ part: 2, firstId: visit.id });
	const periods = await db
		.selectFrom('counter.period')
		.select(['from_at', 'to_at', 'state'])
		.where('visit_id', '=', second.visitId)
		.orderBy('from_at')
		.execute();
	expect(periods[0]).toEqual({
		from_at: at('08:20').now,
		to_at: at('08:25').now,
		state: 'waiting',
	});
});

test('a form sent twice adds one service, and what was taken back does not follow', async () => {
	const form = key();
	await add('DK-KK-01', form);
	await add('DK-KK-01', form);
	await add('DK-KIA-01');
	const [first, second] = (await current())!.added!;
	expect((await current())!.added).toHaveLength(2);
	const turn = { visitId: visit.id, officerId };
	await dropService(at('08:13'), { ...turn, addedId: first!.id });
	await finish(at('08:20'), turn);
	expect(await current()).toMatchObject({ part: 2, serviceName: second!.name });
});

test('the phone of the citizen follows the number from service to service', async () => {
	await add('DK-KK-01');
	await finish(at('08:20'), { visitId: visit.id, officerId });
	const followed = (await followTicket(anAct(db), visit.token))!;
	expect(followed.state).toBe('served');
	expect(followed.ticket).toMatchObject({ serviceCode: 'DK-KK-01', number: expect.any(Number) });
	expect(followed.ticket.parts.map((part) => part.outcome)).toEqual(['served', null]);
});

test('a citizen who goes before the second service is asked about the first, once', async () => {
	await add('DK-KK-01');
	await finish(at('08:20'), { visitId: visit.id, officerId });
	const second = (await current())!;
	await markLeft(at('08:22'), { visitId: second.visitId, officerId });
	expect(await asked()).toEqual([visit.id]);
});

test('a citizen who gives the number back while waiting for the second is asked about the first', async () => {
	await add('DK-AK-01');
	await finish(at('08:20'), { visitId: visit.id, officerId });
	await leaveQueue(at('08:30'), visit.token);
	await leaveQueue(at('08:31'), visit.token);
	expect(await asked()).toEqual([visit.id]);
	expect((await followTicket(anAct(db), visit.token))!.state).toBe('ended');
});

test('a number holds nine services at most', async () => {
	for (let more = 0; more < 8; more++) expect(await add('DK-KIA-01')).toEqual({ ok: true });
	expect(await add('DK-KIA-01')).toEqual({ ok: false, reason: 'tooManyServices' });
});

test('two open services of one number are refused, even from SQL', async () => {
	const double = db
		.insertInto('counter.visit')
		.columns([
			'token',
			'office_id',
			'service_id',
			'day',
			'prefix',
			'number',
			'channel',
			'taken_at',
			'part',
			'first_id',
		])
		.expression((query) =>
			query
				.selectFrom('counter.visit')
				.where('id', '=', visit.id)
				.select((row) => [
					row.val('kembar').as('token'),
					'office_id',
					'service_id',
					'day',
					'prefix',
					'number',
					'channel',
					'taken_at',
					row.lit(2).as('part'),
					'id as first_id',
				]),
		)
		.execute();
	await expect(double).rejects.toThrow('one_part_open');
});
