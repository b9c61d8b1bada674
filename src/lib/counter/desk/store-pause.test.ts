import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aVisit } from '../../../../tests/make/counter.ts';
import { clerkOf } from '../../../../tests/make/clerk.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import {
	callAccompanied,
	callNext,
	closeDesk,
	endPause,
	handOver,
	openDesk,
	screenOf,
	startPause,
	transfer,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}:00+07:00` });
let office: Awaited<ReturnType<typeof anOffice>>;
beforeEach(async () => {
	office = await anOffice(db, { name: 'UP PMPTSP Kelurahan Contoh' });
});

async function seated(desk: number, level: number) {
	const officerId = await anOfficer(db);
	if (level > 0) await aQualification(db, { officerId, level });
	await openDesk(at('07:30'), { deskId: office.deskIds[desk]!, officerId });
	return officerId;
}
const gateOf = async (officerId: number) =>
	(await screenOf(db, officerId, at('10:00')))!.waiting[0]!.gate;

describe('a break', () => {
	test('keeps the seat, calls nobody, and ends once', async () => {
		const officerId = await seated(0, 2);
		await aVisit(db, { officeId: office.id });
		const rest = { officerId, reason: 'meal', minutes: 30 } as const;
		expect(await startPause(at('09:00'), rest)).toEqual({ ok: true });
		expect(await startPause(at('09:01'), rest)).toEqual({ ok: true });
		expect(await callNext(at('09:05'), officerId)).toEqual({ ok: false, reason: 'onBreak' });
		const { seat } = (await screenOf(db, officerId, at('09:05')))!;
		expect(seat.pause).toMatchObject({ reason: 'meal', expectedAt: at('09:30').now });
		await endPause(at('09:20'), officerId);
		await endPause(at('09:21'), officerId);
		expect(await callNext(at('09:22'), officerId)).toMatchObject({ ok: true });
		const pauses = await db
			.selectFrom('counter.pause')
			.select(['from_at', 'to_at'])
			.where('officer_id', '=', officerId)
			.execute();
		expect(pauses).toEqual([{ from_at: at('09:00').now, to_at: at('09:20').now }]);
	});

	test('waits until the citizen at the desk is served, and ends when the desk is left', async () => {
		const officerId = await seated(0, 2);
		await aVisit(db, { officeId: office.id });
		await callNext(at('08:30'), officerId);
		const rest = { officerId, reason: 'rest', minutes: 15 } as const;
		expect(await startPause(at('08:31'), rest)).toEqual({ ok: false, reason: 'stillServing' });
		const idle = await seated(1, 2);
		await startPause(at('09:00'), { ...rest, officerId: idle });
		await closeDesk(at('09:10'), idle);
		await openDesk(at('09:20'), { deskId: office.deskIds[1]!, officerId: idle });
		expect((await screenOf(db, idle, at('09:21')))!.seat.pause).toBeNull();
	});
});

describe('the gate', () => {
	test('lets an officer one level below serve beside a colleague, who is named', async () => {
		const learner = await seated(0, 1);
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		expect(await gateOf(learner)).toMatchObject({ way: 'uncovered' });
		const colleague = await seated(1, 2);
		expect(await gateOf(learner)).toMatchObject({
			ok: false,
			why: 'levelTooLow',
			way: 'supervised',
			seats: [{ officerId: colleague }],
		});
		const asked = { officerId: learner, visitId, supervisorId: await anOfficer(db) };
		expect(await callAccompanied(at('09:00'), asked)).toEqual({
			ok: false,
			reason: 'notSupervised',
		});
		await callAccompanied(at('09:00'), { ...asked, supervisorId: colleague });
		const { current } = (await screenOf(db, learner, at('09:01')))!;
		expect(current?.supervisor?.officerId).toBe(colleague);
		const { beside } = (await screenOf(db, colleague, at('09:01')))!;
		expect(beside).toMatchObject([{ visitId, deskNumber: 1 }]);
	});

	test('leaves to a qualified colleague what an officer without any proof may not give', async () => {
		const unproven = await seated(0, 0);
		await aVisit(db, { officeId: office.id });
		const colleague = await seated(1, 2);
		expect(await gateOf(unproven)).toMatchObject({
			why: 'notProven',
			way: 'routed',
			seats: [{ officerId: colleague }],
		});
	});

	test('tells the head once when the last qualified officer goes on a break, and notes until when', async () => {
		const officerId = await seated(0, 2);
		await aVisit(db, { officeId: office.id });
		await startPause(at('09:00'), { officerId, reason: 'rest', minutes: 15 });
		await seated(1, 0);
		const told = await db
			.selectFrom('platform.event')
			.select('payload')
			.where('name', '=', 'counter.serviceUncovered')
			.execute();
		const mine = told.filter(
			({ payload }) => (payload as { officeCode: string }).officeCode === office.code,
		);
		expect(mine).toHaveLength(1);
		await endPause(at('09:12'), officerId);
		const periods = await db
			.selectFrom('counter.uncovered')
			.select(['from_at', 'to_at'])
			.where('office_id', '=', office.id)
			.execute();
		expect(periods).toEqual([{ from_at: at('09:00').now, to_at: at('09:12').now }]);
	});
});

describe('handing on', () => {
	test('a citizen goes to the desk that was named, and to anybody once that desk is empty', async () => {
		const [first, second, third] = [await seated(0, 2), await seated(1, 2), await seated(2, 2)];
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		await callNext(at('08:10'), first);
		const to = { kind: 'desk', deskId: office.deskIds[1]! } as const;
		await transfer(at('08:15'), { visitId, officerId: first, to, reason: 'Berkas ada di sana' });
		expect(await gateOf(third)).toMatchObject({ why: 'otherDesk', way: 'routed' });
		expect(await callNext(at('08:16'), first)).toEqual({ ok: false, reason: 'nobodyFits' });
		await closeDesk(at('08:20'), second);
		expect(await callNext(at('08:21'), third)).toEqual({ ok: true, visitId });
	});

	test('a citizen does not come back to the officer who handed them on while another is there', async () => {
		const [first, second] = [await seated(0, 2), await seated(1, 2)];
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		await callNext(at('08:10'), first);
		const on = { visitId, officerId: first, to: { kind: 'anyone' }, reason: 'Sakit' } as const;
		await transfer(at('08:15'), on);
		expect(await gateOf(first)).toMatchObject({ why: 'handedOn', way: 'routed' });
		await startPause(at('08:16'), { officerId: second, reason: 'rest', minutes: 15 });
		expect(await callNext(at('08:17'), first)).toEqual({ ok: true, visitId });
	});

	test('a desk changes hands on one PC, but not with a citizen before it', async () => {
		const first = await seated(0, 2);
		const second = await anOfficer(db);
		const who = clerkOf(second, office.unitId);
		await aVisit(db, { officeId: office.id });
		await callNext(at('08:10'), first);
		expect(await handOver(at('08:11'), { from: first, to: second, who })).toEqual({
			ok: false,
			reason: 'stillServing',
		});
		const third = await seated(1, 2);
		expect(await handOver(at('08:12'), { from: third, to: second, who })).toEqual({ ok: true });
		expect(await screenOf(db, third, at('08:13'))).toBeNull();
		expect((await screenOf(db, second, at('08:13')))!.seat.deskId).toBe(office.deskIds[1]);
	});
});
