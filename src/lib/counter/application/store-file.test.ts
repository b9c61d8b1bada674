import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aVisit, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Principal } from '../../people/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import * as files from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const calendar = new WorkingCalendar(holidays2025And2026);

async function aPlace(level: 'kelurahan' | 'kecamatan' = 'kelurahan') {
	const office = await anOffice(db, { level });
	const person = async (leads: number[]): Promise<Principal> => ({
		officerId: await anOfficer(db, { unitId: office.unitId }),
		userId: '',
		name: 'Pegawai',
		unitId: office.unitId,
		roles: leads.length > 0 ? ['officer', 'headOfOffice'] : ['officer', 'counterOfficer'],
		leads,
		grants: [],
	});
	return { office, desk: await person([]), head: await person([office.unitId]) };
}

function opening(
	place: Awaited<ReturnType<typeof aPlace>>,
	items: number[],
	serviceCode = 'DK-KTP-02',
) {
	return {
		token: randomBytes(16).toString('base64url'),
		officeId: place.office.id,
		serviceCode,
		visitId: null,
		officerId: place.desk.officerId,
		items,
		note: null,
	};
}

const wish = (id: number, after: number, state: files.StepWish['state']) => ({
	id,
	after,
	state,
	items: [] as string[],
	note: null as string | null,
	document: null as string | null,
	amountIdr: null as number | null,
});

async function anOpenFile(
	place: Awaited<ReturnType<typeof aPlace>>,
	items = [0, 1, 2],
	code?: string,
) {
	const done = await files.openApplication(anAct(db), opening(place, items, code), calendar);
	if (!done.ok) throw new Error(done.reason);
	return done;
}

describe('a file', () => {
	test('with everything is accepted; with less it is returned with the whole list', async () => {
		const place = await aPlace();
		const whole = await anOpenFile(place);
		expect(await files.applicationBy(db, { id: whole.id })).toMatchObject({
			state: 'accepted',
			promiseDays: 1,
			promised: false,
			dueOn: '2026-11-25',
			free: true,
		});
		const part = await anOpenFile(place, [0]);
		const file = await files.applicationBy(db, { number: part.number });
		expect(file).toMatchObject({ state: 'returned', dueOn: null });
		expect(file?.steps.at(-1)?.items).toHaveLength(2);
	});

	test('sent twice at once is one file with one number', async () => {
		const place = await aPlace();
		const form = opening(place, [0, 1, 2]);
		const sent = await Promise.all(
			[1, 2, 3].map(() => files.openApplication(anAct(db), form, calendar)),
		);
		expect(new Set(sent.map((one) => one.ok && one.number)).size).toBe(1);
	});

	test('goes the short way to the citizen, each step once', async () => {
		const place = await aPlace();
		const { id } = await anOpenFile(place);
		const step = (who: Principal, asked: ReturnType<typeof wish>) =>
			files.takeStep(anAct(db), who, asked, calendar);
		const { desk, head } = place;
		expect(await step(desk, wish(id, 2, 'technicalCheck'))).toEqual({ ok: true });
		expect(await step(desk, wish(id, 2, 'technicalCheck'))).toEqual({ ok: true });
		expect(await step(desk, wish(id, 3, 'printed'))).toEqual({
			ok: false,
			reason: 'documentMissing',
		});
		expect(await step(desk, { ...wish(id, 3, 'printed'), document: 'KTP-1' })).toEqual({
			ok: true,
		});
		expect(await step(desk, wish(id, 4, 'signed'))).toEqual({ ok: false, reason: 'notYourStep' });
		expect(await step(head, wish(id, 4, 'signed'))).toEqual({ ok: true });
		expect(await step(desk, wish(id, 5, 'handedOver'))).toEqual({ ok: true });
		expect(await step(desk, wish(id, 6, 'signed'))).toEqual({ ok: false, reason: 'notNext' });
		const file = await files.applicationBy(db, { id });
		expect(file?.steps.map(({ state }) => state)).toEqual([
			'submitted',
			'accepted',
			'technicalCheck',
			'printed',
			'signed',
			'handedOver',
		]);
		expect(file?.endedAt).not.toBeNull();
	});

	test('of a permit needs two hands: the minutes and their approval', async () => {
		const place = await aPlace('kecamatan');
		const { id } = await anOpenFile(place, [0, 1], 'PT-KRK-01');
		const { desk, head, office } = place;
		const step = (who: Principal, asked: ReturnType<typeof wish>) =>
			files.takeStep(anAct(db), who, asked, calendar);
		expect(await step(desk, wish(id, 2, 'technicalCheck'))).toMatchObject({
			reason: 'notYourStep',
		});
		const technical = {
			officeId: office.id,
			officerId: desk.officerId,
			role: 'technical',
		} as const;
		await files.giveDuty(anAct(db), technical);
		await files.giveDuty(anAct(db), { ...technical, role: 'coordinator' });
		expect(await step(desk, wish(id, 2, 'technicalCheck'))).toEqual({ ok: true });
		expect(await step(desk, { ...wish(id, 3, 'minutes'), document: 'BAPT-3' })).toEqual({
			ok: true,
		});
		expect(await step(desk, wish(id, 4, 'approved'))).toEqual({ ok: false, reason: 'sameHand' });
		expect(await step(head, wish(id, 4, 'billed'))).toMatchObject({ reason: 'amountMissing' });
		expect(await step(head, { ...wish(id, 4, 'billed'), amountIdr: 50_000 })).toEqual({ ok: true });
		expect(await files.applicationBy(db, { id })).toMatchObject({ state: 'billed', dueOn: null });
	});

	test('is opened in the visit of the same office and service only', async () => {
		const place = await aPlace();
		const other = await aVisit(db, {
			officeId: place.office.id,
			serviceId: await aService(db, 'DK-KK-01'),
		});
		const asked = { ...opening(place, [0]), visitId: other.id };
		expect(await files.openApplication(anAct(db), asked, calendar)).toEqual({
			ok: false,
			reason: 'visitElsewhere',
		});
	});

	test('keeps its history, and a state without its step is refused in SQL', async () => {
		const place = await aPlace();
		const { id } = await anOpenFile(place);
		const forge = db
			.updateTable('counter.application')
			.set({ state: 'signed' })
			.where('id', '=', id);
		await expect(forge.execute()).rejects.toMatchObject({ code: '23503' });
		const bill = db
			.updateTable('counter.application')
			.set({ state: 'billed' })
			.where('id', '=', id);
		await expect(bill.execute()).rejects.toMatchObject({ code: '23514' });
	});
});

test('the list of an office shows the next due first, page by page, without gap or twin', async () => {
	const place = await aPlace();
	for (let n = 0; n < 60; n += 1) await anOpenFile(place, n % 3 === 0 ? [0] : [0, 1, 2]);
	const officeId = place.office.id;
	const today = anAct(db).today;
	const seen: number[] = [];
	let after: string | null = null;
	do {
		const page: Awaited<ReturnType<typeof files.filesOf>> = await files.filesOf(db, {
			officeId,
			filter: 'open',
			today,
			after,
		});
		seen.push(...page.files.map(({ id }) => id));
		after = page.next;
	} while (after);
	expect(new Set(seen).size).toBe(60);
	expect(seen).toHaveLength(60);
	expect(await files.fileCounts(db, officeId, today)).toEqual({
		open: 60,
		late: 0,
		citizen: 20,
		ready: 0,
	});
});

test('a duty that begins and ends on one day leaves no trace but the history', async () => {
	const place = await aPlace();
	const asked = {
		officeId: place.office.id,
		officerId: place.desk.officerId,
		role: 'signer',
	} as const;
	await files.giveDuty(anAct(db), asked);
	await files.giveDuty(anAct(db), asked);
	const { today } = anAct(db);
	const { lines } = await files.dutyBook(db, asked.officeId, today);
	expect(lines).toHaveLength(1);
	await files.endDuty(anAct(db), { ...asked, dutyId: lines[0]!.id, from: today });
	expect(await files.dutiesOf(db, { ...asked, today })).toEqual([]);
});
