import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { calendar, takesBookings } from '../../../../tests/make/booking.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { day } from '../../time/index.ts';
import { codesAt } from '../index.ts';
import {
	adoptPledge,
	desksIn,
	officeByCode,
	officeLines,
	openDesk,
	openOffice,
	pledgesOf,
	serviceCards,
	setHours,
	setUpDesks,
	takeTicket,
	unitsWithoutOffice,
} from '../server.ts';
import type { OfficeWish } from './premises.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const wishFor = (unitId: number, wish: Partial<OfficeWish> = {}): OfficeWish => ({
	unitId,
	level: 'kelurahan',
	regionCode: '31.71.06.1002',
	address: 'Jalan Contoh 3, Pegangsaan',
	opens: '07:30',
	closes: '15:00',
	desks: 4,
	...wish,
});

async function aBranch(name = 'UP PMPTSP Kelurahan Pegangsaan') {
	const top = await aUnit(db, { name: 'Dinas' });
	return { top, unitId: await aUnit(db, { name, kind: 'up ptsp', parentId: top }) };
}

describe('a unit becomes an office', () => {
	test('and citizens take numbers there the same minute', async () => {
		const { top, unitId } = await aBranch();
		const opened = await openOffice(anAct(db), [top], wishFor(unitId));
		expect(opened).toEqual({
			ok: true,
			code: 'PTSP-31.71.06.1002',
			name: 'UP PMPTSP Kelurahan Pegangsaan',
		});
		const office = (await officeByCode(db, 'PTSP-31.71.06.1002'))!;
		const offered = await serviceCards(db, anAct(db).today, office.id);
		expect(offered.map(({ code }) => code).toSorted()).toEqual(codesAt('kelurahan').toSorted());
		const token = randomBytes(16).toString('base64url');
		const asked = { token, serviceCode: 'DK-KTP-02', officeCode: office.code, priority: null };
		expect(await takeTicket(anAct(db), { ...asked, channel: 'phone' }, calendar)).toMatchObject({
			ok: true,
		});
		const desk = await db
			.selectFrom('counter.desk')
			.select('id')
			.where('office_id', '=', office.id)
			.where('number', '=', 4)
			.executeTakeFirstOrThrow();
		const officerId = await anOfficer(db, { unitId });
		expect(await openDesk(anAct(db), { deskId: desk.id, officerId })).toMatchObject({ ok: true });
	});

	test('once, also when two administrators press at the same moment', async () => {
		const { top, unitId } = await aBranch();
		const answers = await Promise.all(
			[1, 2].map(() => openOffice(anAct(db), [top], wishFor(unitId, { regionCode: '31.71.07' }))),
		);
		expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
		expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'officeExists' });
	});

	test('a second office of a region has an address of its own', async () => {
		const { top, unitId } = await aBranch();
		const other = await aBranch();
		const wish = { regionCode: '31.74' };
		await openOffice(anAct(db), [top], wishFor(unitId, wish));
		expect(await openOffice(anAct(db), [other.top], wishFor(other.unitId, wish))).toMatchObject({
			code: 'PTSP-31.74-2',
		});
	});

	test('only by who administers the branch', async () => {
		const { unitId } = await aBranch();
		const elsewhere = await aUnit(db);
		expect(await openOffice(anAct(db), [elsewhere], wishFor(unitId))).toEqual({
			ok: false,
			reason: 'unknownUnit',
		});
		const list = { branches: [elsewhere], text: '', limit: 9 };
		expect(await unitsWithoutOffice(db, list)).toEqual([]);
		expect(await officeLines(db, list)).toEqual([]);
	});

	test('and is then no longer among the units that could', async () => {
		const { top, unitId } = await aBranch('UP PMPTSP Kelurahan Cideng');
		const list = { branches: [top], text: 'cideng', limit: 9 };
		expect(await unitsWithoutOffice(db, list)).toMatchObject([{ id: unitId, above: 'Dinas' }]);
		await openOffice(anAct(db), [top], wishFor(unitId, { regionCode: '31.71.01.1002' }));
		expect(await unitsWithoutOffice(db, list)).toEqual([]);
		expect(await officeLines(db, list)).toMatchObject([{ desks: 4, hasPledge: false }]);
	});
});

describe('the pledge of an office', () => {
	const text = 'Kami sanggup melayani sesuai standar dan siap menerima sanksi bila tidak.';

	test('is adopted by decree, and the one before stays to be read', async () => {
		const office = await anOffice(db);
		const headId = await anOfficer(db);
		const adopt = (decree: string, decreeOn = day('2026-11-20')) =>
			adoptPledge(anAct(db), { officeId: office.id, headId, text, decree, decreeOn });
		expect(await adopt('Kep-1/2026')).toEqual({ ok: true });
		expect(await adopt('Kep-2/2026')).toEqual({ ok: true });
		expect(await adopt('Kep-2/2026')).toEqual({ ok: false, reason: 'decreeKnown' });
		const decrees = (await pledgesOf(db, office.id)).map(({ decree }) => decree);
		expect(decrees).toEqual(['Kep-2/2026', 'Kep-1/2026']);
		expect((await officeByCode(db, office.code))?.pledge).toBe(text);
	});

	test('cannot rest on a decree of tomorrow', async () => {
		const office = await anOffice(db);
		const headId = await anOfficer(db);
		const decreeOn = day('2026-11-25');
		const asked = { officeId: office.id, headId, text, decree: 'Kep-3/2026', decreeOn };
		expect(await adoptPledge(anAct(db), asked)).toEqual({
			ok: false,
			reason: 'decreeInFuture',
		});
	});

	test('is never rewritten by the product', async () => {
		const { rows } = await sql<{ may: boolean }>`
			select has_table_privilege('mumpuni_app', 'counter.pledge', 'update')
				or has_table_privilege('mumpuni_app', 'counter.pledge', 'delete') as may`.execute(db);
		expect(rows[0]?.may).toBe(false);
	});
});

describe('hours and desks', () => {
	const hours = { address: 'Jalan Baru 5, Jakarta', opens: '08:00', closes: '14:00' };

	test('new hours hold at once for whoever takes a number', async () => {
		const office = await anOffice(db);
		expect(await setHours(anAct(db), { officeId: office.id, hours })).toEqual({ ok: true });
		const late = anAct(db, { at: '2026-11-24T14:30:00+07:00' });
		const token = randomBytes(16).toString('base64url');
		const asked = { token, serviceCode: 'DK-KTP-02', officeCode: office.code, priority: null };
		expect(await takeTicket(late, { ...asked, channel: 'phone' }, calendar)).toEqual({
			ok: false,
			reason: 'officeClosed',
		});
	});

	test('are refused while appointments would stand before a closed door', async () => {
		const office = await anOffice(db);
		await takesBookings(db, office.id);
		const later = { ...hours, opens: '09:00' };
		expect(await setHours(anAct(db), { officeId: office.id, hours: later })).toEqual({
			ok: false,
			reason: 'windowsOutside',
		});
	});

	test('desks are added and never taken away', async () => {
		const office = await anOffice(db, { desks: 3 });
		expect(await setUpDesks(anAct(db), { officeId: office.id, desks: 5 })).toBe(2);
		expect(await setUpDesks(anAct(db), { officeId: office.id, desks: 2 })).toBe(0);
		expect(await desksIn(db, office.id)).toBe(5);
	});
});
