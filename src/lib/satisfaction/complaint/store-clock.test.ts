import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aComplaint, anOfficeWithHead, handled } from '../../../../tests/make/complaint.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { createAccount } from '../../platform/identity/account.server.ts';
import { complaintLimits } from './reference/limits.ts';
import { day } from '../../time/index.ts';
import { complaintById, escalate } from '../server.ts';
import { addLimits } from './addLimits.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOfficeWithHead>>;
const on = (date: string) => anAct(house.db, { at: `${date}T10:00:00+07:00` });

beforeAll(async () => {
	house = await testDatabase();
	await addLimits(house.db, [
		{ ...complaintLimits[0]!, version: 2, validFrom: day('2026-01-01'), unit: 'working' },
		{ ...complaintLimits[0]!, version: 3, validFrom: day('2026-06-01') },
	]);
});
afterAll(() => house.end());
beforeEach(async () => {
	office = await anOfficeWithHead(on('2026-11-24'));
	for (const officerId of [office.headId, office.superiorId])
		await createAccount(
			house.db,
			{
				officerId,
				name: `Pegawai ${officerId}`,
				username: `nip${officerId}`,
				email: `p${officerId}@contoh.invalid`,
				password: 'Sandi-contoh-panjang-yang-kuat-41',
			},
			new Date(),
		);
});

const due = async (id: number) =>
	Object.fromEntries(
		(await complaintById(house.db, id))!.clocks.map(({ clock, dueOn }) => [clock, dueOn]),
	);
const stepsOf = async (id: number, act: string) =>
	(await complaintById(house.db, id))!.steps.filter((step) => step.act === act);
const lettersOf = (officerId: number) =>
	house.db
		.selectFrom('platform.mail')
		.select('subject')
		.where('to_address', '=', `p${officerId}@contoh.invalid`)
		.execute();

async function escalateAll(date: string) {
	while ((await escalate(on(date))) > 0);
}

describe('the clocks', () => {
	test('count calendar days, the due day included', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		expect(await due(id)).toEqual({
			respond: '2026-11-27',
			handle: '2026-12-01',
			finish: '2026-12-08',
			lawAnswer: '2026-12-08',
			lawDecision: '2027-01-23',
		});
	});

	test('count working days where the version of that day says so, around Nyepi and Idul Fitri', async () => {
		const { id } = await aComplaint(on('2026-03-17'), { officeCode: office.code });
		expect(await due(id)).toMatchObject({ respond: '2026-03-27', handle: '2026-04-02' });
	});

	test('give a question five days and no clock of the law', async () => {
		const asked = { officeCode: office.code, kind: 'informasi', element: null } as const;
		const { id } = await aComplaint(on('2026-11-24'), asked);
		expect(await due(id)).toEqual({
			respond: '2026-11-27',
			handle: '2026-12-01',
			finish: '2026-11-29',
		});
	});

	test('give a field check sixty days from the beginning', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		await handled(on('2026-11-25'), office, id, 'fieldCheck');
		expect((await due(id)).finish).toBe('2027-01-23');
		expect(await handled(on('2026-11-25'), office, id, 'fieldCheck')).toMatchObject({
			reason: 'alreadyFieldCheck',
		});
	});

	test('stop by the act that meets them: a status alone is no answer', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		await handled(on('2026-11-25'), office, id, 'processing');
		await handled(on('2026-11-26'), office, id, 'answered');
		const met = Object.fromEntries(
			(await complaintById(house.db, id))!.clocks.map(({ clock, metOn }) => [clock, metOn]),
		);
		expect(met).toEqual({
			handle: '2026-11-25',
			respond: '2026-11-26',
			lawAnswer: '2026-11-26',
			finish: null,
			lawDecision: null,
		});
	});

	test('keep the limits of the day on which the complaint came', async () => {
		const { id } = await aComplaint(on('2026-03-17'), { officeCode: office.code });
		expect((await complaintById(house.db, id))?.limitVersion).toBe(2);
	});
});

describe('escalation', () => {
	test('tells once that a limit is near, and once that it broke, to head and superior', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		await escalateAll('2026-11-25');
		expect(await stepsOf(id, 'near')).toHaveLength(0);
		await escalateAll('2026-11-26');
		await escalateAll('2026-11-26');
		await escalateAll('2026-11-27');
		expect((await stepsOf(id, 'near')).map(({ clock }) => clock)).toEqual(['respond']);
		expect(await stepsOf(id, 'broken')).toHaveLength(0);
		await escalateAll('2026-11-28');
		await escalateAll('2026-11-28');
		expect((await stepsOf(id, 'broken')).map(({ clock }) => clock)).toEqual(['respond']);
		for (const officerId of [office.headId, office.superiorId]) {
			const subjects = (await lettersOf(officerId)).map(({ subject }) => subject);
			expect(subjects).toHaveLength(2);
			expect(subjects[1]).toContain(`ADU-${id}: batas waktu terlewati`);
		}
	});

	test('by two jobs at once is told once', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		await Promise.all(['2026-12-03', '2026-12-03'].map((date) => escalateAll(date)));
		const told = (await stepsOf(id, 'broken')).map(({ clock }) => clock);
		expect(told.toSorted()).toEqual(['handle', 'respond']);
		expect(await lettersOf(office.superiorId)).toHaveLength(1);
	});

	test('is silent about what was answered in time', async () => {
		const { id } = await aComplaint(on('2026-11-24'), { officeCode: office.code });
		await handled(on('2026-11-24'), office, id, 'finished');
		await escalateAll('2027-03-01');
		expect(await stepsOf(id, 'broken')).toHaveLength(0);
	});
});
