import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { anOffice, aQualification, aVisit } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Db } from '../platform/database.server.ts';
import { callNext, followTicket, judgeEstimates, leaveQueue, openDesk } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let office: Awaited<ReturnType<typeof anOffice>>;
let officerId: number;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());
beforeEach(async () => {
	office = await anOffice(db);
	officerId = await anOfficer(db);
	await aQualification(db, { officerId });
	await openDesk(anAct(db), { deskId: office.deskIds[0]!, officerId });
});

const estimateOf = (visitId: number) =>
	db
		.selectFrom('counter.wait_estimate')
		.selectAll()
		.where('visit_id', '=', visitId)
		.executeTakeFirst();

test('the first wait that a citizen is shown is kept, and later ones are not', async () => {
	const visit = await aVisit(db, { officeId: office.id });
	await followTicket(anAct(db), visit.token);
	await aVisit(db, { officeId: office.id, priority: 'elderly' });
	await followTicket(anAct(db, { at: '2026-11-24T10:05:00+07:00' }), visit.token);
	expect(await estimateOf(visit.id)).toMatchObject({ ahead: 0, desks: 1, judged_at: null });
});

test('an estimate is compared with the time until the first call, once', async () => {
	const visit = await aVisit(db, { officeId: office.id });
	const followed = await followTicket(anAct(db), visit.token);
	const late = followed!.wait!.high + 3;
	const called = anAct(db, { at: `2026-11-24T10:${String(late).padStart(2, '0')}:00+07:00` });
	await judgeEstimates(called);
	expect(await estimateOf(visit.id)).toMatchObject({ judged_at: null });
	await callNext(called, officerId);
	await judgeEstimates(called);
	await judgeEstimates(anAct(db, { at: '2026-11-24T11:30:00+07:00' }));
	expect(await estimateOf(visit.id)).toMatchObject({
		judged_at: called.now,
		waited_seconds: late * 60,
		held: false,
	});
});

test('the record of an office counts what was foreseen for two minutes or more', async () => {
	const visits = [];
	for (const minute of [1, 2, 3])
		visits.push(await aVisit(db, { officeId: office.id, at: `2026-11-24T08:0${minute}:00+07:00` }));
	for (const { token } of visits) await followTicket(anAct(db), token);
	for (const { id } of visits)
		await db
			.updateTable('counter.wait_estimate')
			.set({ judged_at: anAct(db).now, waited_seconds: 60, held: true })
			.where('visit_id', '=', id)
			.execute();
	const seen = await followTicket(anAct(db), visits[2]!.token);
	expect(seen?.record).toEqual({ estimates: 2, held: 2 });
});

test('who leaves before the call is in no figure', async () => {
	const visit = await aVisit(db, { officeId: office.id });
	await followTicket(anAct(db), visit.token);
	const later = anAct(db, { at: '2026-11-24T10:02:00+07:00' });
	await leaveQueue(later, visit.token);
	await judgeEstimates(later);
	expect(await estimateOf(visit.id)).toMatchObject({ judged_at: later.now, held: null });
});

test('people whom no desk of mine serves are not ahead of me', async () => {
	await aVisit(db, { officeId: office.id, serviceId: await civilService(), prefix: 'B' });
	const visit = await aVisit(db, { officeId: office.id, at: '2026-11-24T09:00:00+07:00' });
	expect(await followTicket(anAct(db), visit.token)).toMatchObject({ ahead: 0 });
	await aQualification(db, { officerId, competencyCode: 'T.CAPIL' });
	expect(await followTicket(anAct(db), visit.token)).toMatchObject({ ahead: 1 });
});

async function civilService(): Promise<number> {
	const { id } = await db
		.selectFrom('counter.service')
		.select('id')
		.where('competency_code', '=', 'T.CAPIL')
		.where('required_level', '<=', 2)
		.orderBy('id')
		.limit(1)
		.executeTakeFirstOrThrow();
	return id;
}
