import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aService, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import * as counter from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}:00+07:00` });
let office: Awaited<ReturnType<typeof anOffice>>;
let headId: number;
let forms = 0;
beforeEach(async () => {
	office = await anOffice(db);
	headId = await anOfficer(db, { unitId: office.unitId, leadsUnit: true });
});
const here = () => ({ officeId: office.id, headId });

async function aClerk(level: number, desk?: number) {
	const officerId = await anOfficer(db, { unitId: office.unitId });
	const granted = { officer_id: officerId, role: 'counterOfficer', unit_id: office.unitId };
	await db
		.insertInto('people.role_grant')
		.values({ ...granted, from_day: '2026-01-01', reason: 'Surat tugas' })
		.execute();
	if (level > 0) await aQualification(db, { officerId, level });
	if (desk !== undefined)
		await counter.openDesk(at('07:30'), { deskId: office.deskIds[desk]!, officerId });
	return officerId;
}
const boardAt = async (clock: string) =>
	(await counter.boardOf(db, { unitIds: [office.unitId], code: null }, at(clock)))!;

describe('a permission of the head', () => {
	const given = async (officerId: number) => ({
		...here(),
		key: `izin-${++forms}`,
		officerId,
		serviceId: await aService(db),
		until: at('11:00').now,
		reason: 'Dua petugas cakap sakit hari ini',
	});

	test('lets a named officer be offered the service until its hour, and no longer', async () => {
		const clerk = await aClerk(0, 0);
		await aVisit(db, { officeId: office.id });
		const allowed = await given(clerk);
		expect(await counter.allow(at('09:00'), allowed)).toEqual({ ok: true });
		expect(await counter.allow(at('09:01'), allowed)).toEqual({ ok: true });
		const { waiting } = (await counter.screenOf(db, clerk, at('09:02')))!;
		expect(waiting[0]!.gate).toEqual({ ok: true, basis: 'override' });
		expect((await boardAt('09:02')).allowances).toMatchObject([{ officerId: clerk }]);
		expect(await counter.callNext(at('11:00'), clerk)).toEqual({ ok: false, reason: 'nobodyFits' });
		expect(await counter.callNext(at('10:59'), clerk)).toMatchObject({ ok: true });
	});

	test('is refused while somebody qualified sits at a desk, for strangers, and twice', async () => {
		const clerk = await aClerk(0, 0);
		const allowed = await given(clerk);
		expect(
			await counter.allow(at('09:00'), { ...allowed, officerId: await anOfficer(db) }),
		).toEqual({ ok: false, reason: 'unknownOfficer' });
		await counter.allow(at('09:00'), allowed);
		expect(await counter.allow(at('09:10'), await given(clerk))).toEqual({
			ok: false,
			reason: 'alreadyAllowed',
		});
		await aClerk(2, 1);
		expect(await counter.allow(at('09:20'), await given(await aClerk(0, 2)))).toEqual({
			ok: false,
			reason: 'qualifiedPresent',
		});
	});

	test('ends when the head takes it back', async () => {
		const clerk = await aClerk(0, 0);
		await aVisit(db, { officeId: office.id });
		await counter.allow(at('09:00'), await given(clerk));
		const [one] = (await boardAt('09:01')).allowances;
		await counter.endAllowance(at('09:05'), { ...here(), id: one!.id });
		await counter.endAllowance(at('09:06'), { ...here(), id: one!.id });
		expect(await counter.callNext(at('09:07'), clerk)).toMatchObject({ ok: false });
		expect((await boardAt('09:07')).allowances).toEqual([]);
	});
});

describe('the head of an office', () => {
	test('sends a waiting citizen to a desk and puts first whom the law puts first', async () => {
		const [one, two] = [await aClerk(2, 0), await aClerk(2, 1)];
		await aVisit(db, { officeId: office.id, at: '2026-11-24T08:00:00+07:00' });
		const later = await aVisit(db, { officeId: office.id, at: '2026-11-24T08:30:00+07:00' });
		const sent = {
			...here(),
			visitId: later.id,
			deskId: office.deskIds[1]!,
			leastLevel: null,
			priority: 'elderly' as const,
			reason: 'Warga lanjut usia, belum menyatakan',
		};
		expect(await counter.reroute(at('09:00'), { ...sent, officeId: office.id + 1 })).toEqual({
			ok: false,
			reason: 'unknownVisit',
		});
		expect(await counter.reroute(at('09:00'), sent)).toEqual({ ok: true });
		const { waiting } = (await counter.screenOf(db, one, at('09:01')))!;
		expect(waiting[0]).toMatchObject({ visitId: later.id, gate: { why: 'otherDesk' } });
		expect(await counter.callNext(at('09:02'), two)).toEqual({ ok: true, visitId: later.id });
		expect(await counter.reroute(at('09:03'), sent)).toEqual({
			ok: false,
			reason: 'notPossibleNow',
		});
	});

	test('asks an officer back from a break, who reads why and decides', async () => {
		const clerk = await aClerk(2, 0);
		await counter.startPause(at('09:00'), { officerId: clerk, reason: 'meal', minutes: 30 });
		const asked = { ...here(), officerId: clerk, why: 'Sepuluh warga menunggu' };
		expect(await counter.recall(at('09:10'), { ...asked, officeId: office.id + 1 })).toMatchObject({
			ok: false,
		});
		expect(await counter.recall(at('09:10'), asked)).toEqual({ ok: true });
		const { seat } = (await counter.screenOf(db, clerk, at('09:11')))!;
		expect(seat.pause).toMatchObject({
			recalledAt: at('09:10').now,
			recalledWhy: 'Sepuluh warga menunggu',
		});
	});

	test('opens a desk for an officer of the office, and says what a desk takes', async () => {
		const clerk = await aClerk(2);
		const deskId = office.deskIds[0]!;
		const stranger = { ...here(), deskId, officerId: await anOfficer(db) };
		expect(await counter.seatOfficer(at('08:00'), stranger)).toEqual({
			ok: false,
			reason: 'unknownOfficer',
		});
		expect(await counter.seatOfficer(at('08:00'), { ...here(), deskId, officerId: clerk })).toEqual(
			{
				ok: true,
			},
		);
		await aVisit(db, { officeId: office.id });
		await counter.limitDesk(at('08:05'), { ...here(), deskId, without: [await aService(db)] });
		expect(await counter.callNext(at('08:06'), clerk)).toEqual({ ok: false, reason: 'nobodyFits' });
		const line = (await boardAt('08:07')).lines.find(({ code }) => code === 'DK-KTP-02');
		expect(line).toMatchObject({ covered: false, stuck: 1 });
		await counter.limitDesk(at('08:08'), { ...here(), deskId, without: [] });
		expect(await counter.callNext(at('08:09'), clerk)).toMatchObject({ ok: true });
	});

	test('promises a wait, from the day on which it is promised', async () => {
		expect((await boardAt('08:00')).waitMinutes).toBe(30);
		await counter.promiseWait(at('08:00'), { ...here(), minutes: 20 });
		await counter.promiseWait(at('08:10'), { ...here(), minutes: 15 });
		expect((await boardAt('08:11')).waitMinutes).toBe(15);
		await aVisit(db, { officeId: office.id, at: '2026-11-24T08:00:00+07:00' });
		expect((await boardAt('08:11')).breaches).toMatchObject([{ kind: 'wait', why: 'uncovered' }]);
	});
});
