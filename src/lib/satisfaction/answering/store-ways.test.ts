import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aDevice, anAnswer, answersCounted } from '../../../../tests/make/survey.ts';
import type { Db } from '../../platform/database.server.ts';
import { filesBy, type Files } from '../../platform/files.server.ts';
import { day } from '../../time/index.ts';
import {
	answerAtKiosk,
	answersFromTablet,
	bundlesOf,
	channelCounts,
	deviceByToken,
	deviceToken,
	endDevice,
	enterPaper,
	lendDevice,
	markCounts,
	readScan,
} from '../server.ts';
import type { Bundle } from './paper.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
let files: Files;
let serviceId: number;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
	serviceId = await aService(db);
	files = await filesBy({ dataFolder: mkdtempSync(join(tmpdir(), 'survei-')), s3: null });
});
afterAll(() => house.end());

const quarter = day('2026-10-01');
const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}+07:00` });
const came = (officeId: number) =>
	channelCounts(db, { officeId, from: quarter, to: day('2027-01-01') });
const answers = (officeId: number) => answersCounted(db, officeId);

describe('a lent device', () => {
	test('is known by a token that only the product can make, until its office ends it', async () => {
		const office = await anOffice(db);
		const device = await aDevice(db, office);
		const token = deviceToken('rahasia', device.id);
		expect(await deviceByToken(db, 'rahasia', token)).toMatchObject({ officeCode: office.code });
		expect(await deviceByToken(db, 'rahasia', deviceToken('lain', device.id))).toBeNull();
		expect(await deviceByToken(db, 'rahasia', `${device.id + 1}${token.slice(-28)}`)).toBeNull();
		const other = await anOffice(db);
		const of = { officeId: office.id, deviceId: device.id };
		expect((await endDevice(anAct(db), { ...of, officeId: other.id })).ok).toBe(false);
		expect((await endDevice(anAct(db), of)).ok).toBe(true);
		expect(await deviceByToken(db, 'rahasia', token)).toBeNull();
	});

	test('has a name of its own among those in use', async () => {
		const office = await anOffice(db);
		const wish = { officeId: office.id, kind: 'kiosk', name: 'Kios pintu keluar' } as const;
		const lent = await lendDevice(anAct(db), wish);
		expect(await lendDevice(anAct(db), wish)).toEqual({ ok: false, reason: 'nameTaken' });
		if (lent.ok) await endDevice(anAct(db), { officeId: office.id, deviceId: lent.deviceId });
		expect((await lendDevice(anAct(db), wish)).ok).toBe(true);
	});
});

describe('an answer at the kiosk', () => {
	test('counts once however often it is sent, and moves no week of an officer', async () => {
		const office = await anOffice(db);
		const kiosk = await aDevice(db, office);
		const answer = { key: randomUUID(), serviceId, form: anAnswer(4) };
		const sent = await Promise.all(
			[1, 2, 3].map(() => answerAtKiosk(at('10:00:00'), kiosk, answer)),
		);
		expect(sent.filter(({ ok }) => ok).length).toBeGreaterThan(0);
		expect(await answers(office.id)).toBe(1);
		expect(await came(office.id)).toEqual([{ channel: 'kiosk', answers: 1 }]);
		const { rows } = await house.pool.query(
			'select from satisfaction.officer_week where office_id = $1',
			[office.id],
		);
		expect(rows).toEqual([]);
	});

	test('follows the one before by five seconds at least', async () => {
		const office = await anOffice(db);
		const kiosk = await aDevice(db, office);
		const answer = () => ({ key: randomUUID(), serviceId, form: anAnswer(3) });
		expect(await answerAtKiosk(at('10:00:00'), kiosk, answer())).toEqual({ ok: true });
		const refused = { ok: false, reason: 'tooFast' };
		expect(await answerAtKiosk(at('10:00:04'), kiosk, answer())).toEqual(refused);
		expect(await answerAtKiosk(at('10:00:05'), kiosk, answer())).toEqual({ ok: true });
		expect(await came(office.id)).toEqual([{ channel: 'kiosk', answers: 2 }]);
	});

	test('alike to others is marked; marks are told when the month is over, from five answers on', async () => {
		const office = await anOffice(db);
		const kiosk = await aDevice(db, office);
		const marks = (today: string) =>
			markCounts(db, { officeId: office.id, from: quarter, to: day('2027-01-01') }, day(today));
		for (const second of ['00', '10', '20', '30', '40']) {
			expect(await marks('2026-12-01')).toMatchObject({ answers: 0 });
			const form = second === '40' ? { ...anAnswer(3), waktu: 1 as const } : anAnswer(3);
			await answerAtKiosk(at(`10:00:${second}`), kiosk, { key: randomUUID(), serviceId, form });
		}
		expect(await marks('2026-11-30')).toMatchObject({ answers: 0 });
		const told = { served: 0, answers: 5, straightLined: 4, suspectedDuplicates: 3 };
		expect(await marks('2026-12-01')).toEqual(told);
	});
});

describe('what waited on a tablet', () => {
	test('is kept under the day and hour at which it was given, and once', async () => {
		const office = await anOffice(db);
		const tablet = await aDevice(db, office, 'tablet');
		const services = new Map([['DK-KTP-02', serviceId]]);
		const given = new Date('2026-11-20T14:30:00+07:00').getTime();
		const answer = (more = {}) => ({
			key: randomUUID(),
			serviceCode: 'DK-KTP-02',
			at: given,
			form: anAnswer(2),
			...more,
		});
		const [one, two] = [answer(), answer({ form: { ...anAnswer(2), waktu: 1 } })];
		const strange = answer({ serviceCode: 'XX' });
		const old = answer({ at: new Date('2026-10-01T10:00:00+07:00').getTime() });
		const ahead = answer({ at: new Date('2031-01-01T10:00:00+07:00').getTime() });
		const all = [one, two, strange, old, ahead];
		expect(await answersFromTablet(anAct(db), tablet, all, services)).toEqual({
			[one.key]: 'kept',
			[two.key]: 'kept',
			[strange.key]: 'unknownService',
			[old.key]: 'tooLate',
			[ahead.key]: 'kept',
		});
		const again = await answersFromTablet(anAct(db), tablet, [one, two], services);
		expect(Object.values(again)).toEqual(['known', 'known']);
		const rows = await db
			.selectFrom('satisfaction.answer')
			.select(['day', 'hour', 'band'])
			.where('office_id', '=', office.id)
			.orderBy('day')
			.orderBy('id')
			.execute();
		const friday = { day: '2026-11-20', hour: 14, band: 'afternoon' };
		expect(rows).toEqual([friday, friday, { day: '2026-11-24', hour: 10, band: 'morning' }]);
	});
});

describe('a bundle of paper forms', () => {
	const bundle = (more: Partial<Bundle> = {}): Bundle => ({
		key: randomUUID(),
		serviceCode: 'DK-KTP-02',
		day: day('2026-11-23'),
		band: 'morning',
		channel: 'paper',
		incomplete: 2,
		forms: [anAnswer(3), anAnswer(4), { ...anAnswer(3), sarana: 1 }],
		...more,
	});

	test('typed in twice is one, with its scan, which the head alone may read', async () => {
		const office = await anOffice(db);
		const at = { officeId: office.id, serviceId };
		const content = new TextEncoder().encode('%PDF-1.7 contoh');
		const scan = { name: 'survei.pdf', mediaType: 'text/html', content };
		const sent = { bundle: bundle(), scan };
		expect(await enterPaper(anAct(db), files, at, sent)).toEqual({ ok: true, forms: 3 });
		expect(await enterPaper(anAct(db), files, at, sent)).toEqual({ ok: true, forms: 3 });
		expect(await answers(office.id)).toBe(3);
		const [line] = await bundlesOf(db, office.id, 5);
		expect(line).toMatchObject({ forms: 3, incomplete: 2, hasScan: true, day: '2026-11-23' });
		const bundleId = line?.id ?? 0;
		const read = await readScan(anAct(db), files, { officeId: office.id, bundleId });
		expect(read?.mediaType).toBe('application/pdf');
		const other = await anOffice(db);
		expect(await readScan(anAct(db), files, { officeId: other.id, bundleId })).toBeNull();
	});

	test('is refused with a page as its scan, or after a month, and nothing of it is kept', async () => {
		const office = await anOffice(db);
		const at = { officeId: office.id, serviceId };
		const content = new TextEncoder().encode('<html>');
		const page = { name: 'survei.pdf', mediaType: 'application/pdf', content };
		expect(await enterPaper(anAct(db), files, at, { bundle: bundle(), scan: page })).toEqual({
			ok: false,
			reason: 'notAScan',
		});
		const old = bundle({ day: day('2026-10-24') });
		expect(await enterPaper(anAct(db), files, at, { bundle: old, scan: null })).toEqual({
			ok: false,
			reason: 'tooLate',
		});
		expect(await came(office.id)).toEqual([]);
	});
});
