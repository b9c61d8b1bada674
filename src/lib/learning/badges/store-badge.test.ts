import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anEnrolment } from '../../../../tests/make/learning.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import { verifies } from '../../../../tests/make/verifier.ts';
import { day } from '../../time/index.ts';
import {
	badgeOf,
	certificateByNumber,
	checkCode,
	isCheckCode,
	issuerKeys,
	setValidity,
	statusListOf,
	withdrawCertificate,
} from '../server.ts';
import { issuerDid, issuerDocument } from './issuer.ts';
import { certificateStatus, expiresOn, publicCertificate } from './rules-certificate.ts';

const origin = 'https://mumpuni.example';
const secret = 'rahasia-uji';
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const act = (moment = '2026-11-24T10:00:00+07:00') => anAct(house.db, { at: moment });
const issuing = () => ({
	...{ db: house.db, secret, origin, issuerName: 'BPSDM' },
	now: act().now,
});

async function aCertificate(number: string) {
	const unitId = await aUnit(house.db);
	const officerId = await anOfficer(house.db, { name: 'Sri Tutik', unitId });
	const enrolmentId = await anEnrolment(house.db, { officerId, on: '2026-11-02' });
	await house.db
		.insertInto('learning.certificate')
		.values({ number, enrolment_id: enrolmentId, issued_at: act().now })
		.execute();
	const organiser = anOrganiser(await anOfficer(house.db), unitId);
	const facts = async () => {
		const found = await certificateByNumber(house.db, number);
		if (!found) throw new Error('no certificate');
		return found;
	};
	return { facts, organiser, number };
}

/** What a verifier finds on the web: the issuer's document by its did, and the status list. */
async function theWeb() {
	const did = issuerDid(origin);
	const { publicKeys } = await issuerKeys(house.db, secret, act().now);
	const list = (await statusListOf(issuing(), 0)) as { id: string };
	return new Map<string, object>([
		[did, issuerDocument(did, publicKeys)],
		[list.id, list],
	]);
}

test('a badge is accepted by a verifier of others; a tampered one is refused', async () => {
	const { facts } = await aCertificate('MMP-2026-9000001');
	const badge = await badgeOf(issuing(), await facts());
	const web = await theWeb();
	expect(await verifies(badge, web, act().now)).toBe(true);
	expect(await verifies({ ...badge, name: 'Kursus lain' }, web, act().now)).toBe(false);
});

test('a badge of a withdrawn certificate is refused, and its neighbour is not', async () => {
	const [one, other] = [
		await aCertificate('MMP-2026-9000002'),
		await aCertificate('MMP-2026-9000003'),
	];
	const badges = [
		await badgeOf(issuing(), await one.facts()),
		await badgeOf(issuing(), await other.facts()),
	];
	const asked = { number: one.number, reason: 'Nama keliru' };
	expect(await withdrawCertificate(act(), other.organiser, asked)).toEqual({
		ok: false,
		reason: 'certificateUnknown',
	});
	expect(await withdrawCertificate(act(), one.organiser, asked)).toEqual({ ok: true });
	expect(await withdrawCertificate(act(), one.organiser, asked)).toEqual({
		ok: false,
		reason: 'alreadyWithdrawn',
	});
	const web = await theWeb();
	expect(await Promise.all(badges.map((badge) => verifies(badge, web, act().now)))).toEqual([
		false,
		true,
	]);
	expect(certificateStatus(await one.facts(), day('2026-11-24'))).toBe('withdrawn');
});

test('a certificate holds for the months of the rule on its day, and its badge as long', async () => {
	const { facts, organiser } = await aCertificate('MMP-2026-9000004');
	await setValidity(act('2026-11-01T10:00:00+07:00'), organiser, {
		courseCode: 'KOMUNIKASI-LOKET',
		months: 24,
	});
	await setValidity(act('2026-12-01T10:00:00+07:00'), organiser, {
		courseCode: 'KOMUNIKASI-LOKET',
		months: 6,
	});
	const known = await facts();
	expect(expiresOn(known)).toBe('2028-11-24');
	expect(certificateStatus(known, day('2028-11-23'))).toBe('valid');
	expect(certificateStatus(known, day('2028-11-24'))).toBe('expired');
	const badge = await badgeOf(issuing(), known);
	expect(await verifies(badge, await theWeb(), new Date('2028-11-23T10:00:00Z'))).toBe(true);
	expect(await verifies(badge, await theWeb(), new Date('2028-11-25T10:00:00Z'))).toBe(false);
});

test('a second word on the same day is refused, not lost; the same word again changes nothing', async () => {
	const { organiser } = await aCertificate('MMP-2026-9000007');
	const set = (months: number) =>
		setValidity(act('2026-11-10T10:00:00+07:00'), organiser, {
			...{ courseCode: 'KOMUNIKASI-LOKET', months },
		});
	expect(await set(12)).toEqual({ ok: true });
	expect(await set(12)).toEqual({ ok: true });
	expect(await set(18)).toEqual({ ok: false, reason: 'validitySetToday' });
	const noted = await house.db
		.selectFrom('platform.audit_entry')
		.select('id')
		.where('act', '=', 'learning.validitySet')
		.where('at', '=', act('2026-11-10T10:00:00+07:00').now)
		.execute();
	expect(noted).toHaveLength(1);
});

test('a number alone tells no name; the code on the paper does', async () => {
	const { facts, number } = await aCertificate('MMP-2026-9000005');
	const today = day('2026-11-24');
	expect(publicCertificate(await facts(), { today, holdsPaper: false }).name).toBe('S** T****');
	expect(isCheckCode(secret, number, checkCode(secret, number))).toBe(true);
	expect(isCheckCode(secret, 'MMP-2026-9000001', checkCode(secret, number))).toBe(false);
	expect(publicCertificate(await facts(), { today, holdsPaper: true }).name).toBe('Sri Tutik');
});

test('the key is made once, sealed, and an old one stays in the document after the secret changed', async () => {
	const first = await issuerKeys(house.db, secret, act().now);
	expect((await issuerKeys(house.db, secret, act().now)).publicKeys).toEqual(first.publicKeys);
	const { facts } = await aCertificate('MMP-2026-9000006');
	const old = await badgeOf(issuing(), await facts());
	const next = await issuerKeys(house.db, 'rahasia baru', act().now);
	expect(next.publicKeys).toEqual([next.current.publicKey, ...first.publicKeys]);
	expect(await verifies(old, await theWeb(), act().now)).toBe(true);
});
