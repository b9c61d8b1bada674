import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free, type MadeClass } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { addDays, day } from '../../time/index.ts';
import { certificateStatus, expiresOn } from '../index.ts';
import type { RefresherRule } from '../index.ts';
import {
	addSession,
	certificateByNumber,
	correctPresence,
	enrolmentsOf,
	finishClass,
	nominateForClass,
	setRefresher,
	setValidity,
	termOf,
	withdrawCertificate,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let keeper: Principal;
const courseCode = 'KOMUNIKASI-LOKET';
const refreshers = ['PELAYANAN-DIGITAL', 'KOMUNIKASI-LOKET'];
const setRule = (more: Partial<RefresherRule> = {}) =>
	setRefresher(by(at('2026-11-24'), keeper.officerId), keeper, {
		...{ courseCode, windowDays: 90, refreshers },
		...more,
	});
const setMonths = (course: string, months: number) => {
	const act = by(at('2026-11-24'), keeper.officerId);
	return setValidity(act, keeper, { courseCode: course, months });
};
beforeAll(async () => {
	house = await testDatabase();
	({ organiser: keeper } = await aHeldClass(at('2026-11-24')));
	expect(await setMonths(courseCode, 24)).toEqual({ ok: true });
	expect(await setRule()).toEqual({ ok: true });
});
afterAll(() => house.end());

const at = (on: string): Act => anAct(house.db, { at: `${on}T17:00:00+07:00` });

let days = 0;

/** Attends the whole of a class of this course, which is over and finished on this day. */
async function attends(officerId: number, course: string, on: string): Promise<MadeClass> {
	const held = await aHeldClass(at('2026-11-24'), { course, sessions: false });
	const { classId, organiser } = held;
	// Nobody sits in two classes at one hour.
	const hari = addDays(day('2026-11-25'), (days += 1));
	const added = await addSession(by(at('2026-11-24'), organiser.officerId), organiser, {
		classId,
		session: { hari, mulai: '08:00', selesai: '12:00', ruang: null, pengajar: 'Ibu', nip: null },
	});
	expect(added).toEqual({ ok: true });
	const act = by(at(on), organiser.officerId);
	await nominateForClass(at('2026-11-24'), {
		...{ classId, officerIds: [officerId], way: 'organiser', ...free },
	});
	const { rows } = await house.pool.query<{ id: number }>(
		'select id from learning.class_session where class_id = $1',
		[classId],
	);
	for (const { id: sessionId } of rows) {
		const said = { classId, sessionId, officerIds: [officerId], present: true, reason: 'Hadir.' };
		expect(await correctPresence(act, organiser, said)).toMatchObject({ ok: true });
	}
	expect(await finishClass(act, organiser, classId)).toMatchObject({ ok: true });
	return held;
}

async function certificateOf(officerId: number, course = courseCode) {
	const row = (await enrolmentsOf(house.db, officerId)).find(({ code }) => code === course)!;
	const facts = await certificateByNumber(house.db, row.certificateNumber!);
	return { facts: facts!, term: row.term };
}

test('a rule names courses that exist, for certificates that end, and one on a day', async () => {
	expect(await setRule({ refreshers: refreshers.toReversed() }), 'sent twice').toEqual({
		ok: true,
	});
	expect(await setRule({ windowDays: 30 })).toMatchObject({ reason: 'refresherSetToday' });
	expect(await setRule({ refreshers: ['TIDAK-ADA'] })).toMatchObject({ reason: 'courseUnknown' });
	const endless = await setRule({ courseCode: 'PELAYANAN-DIGITAL' });
	expect(endless).toMatchObject({ reason: 'noEnd' });
});

test('another course renews a certificate in its window from its old end, and its number stays', async () => {
	const officerId = await anOfficer(house.db);
	await attends(officerId, 'KOMUNIKASI-LOKET', '2026-12-10');
	const before = await certificateOf(officerId);
	expect(before.term).toEqual({ endsOn: '2028-12-10', renewFrom: '2028-09-11' });

	await attends(officerId, 'PELAYANAN-DIGITAL', '2028-10-01');
	const { facts, term } = await certificateOf(officerId);
	expect(facts.number).toBe(before.facts.number);
	expect(expiresOn(facts)).toBe('2030-12-10');
	expect(term?.endsOn, 'SQL says the same').toBe('2030-12-10');
});

test('a refresher long before the window renews nothing', async () => {
	const officerId = await anOfficer(house.db);
	await attends(officerId, 'KOMUNIKASI-LOKET', '2026-12-10');
	await attends(officerId, 'PELAYANAN-DIGITAL', '2027-01-10');
	expect((await certificateOf(officerId)).term?.endsOn).toBe('2028-12-10');
});

test('the same course in a new class brings an ended certificate back, though it was passed before', async () => {
	const officerId = await anOfficer(house.db);
	await attends(officerId, 'KOMUNIKASI-LOKET', '2026-12-10');
	const ended = await certificateOf(officerId);
	expect(certificateStatus(ended.facts, day('2029-02-01'))).toBe('expired');
	await attends(officerId, 'KOMUNIKASI-LOKET', '2029-02-01');
	const { facts } = await certificateOf(officerId);
	expect(certificateStatus(facts, day('2029-02-01'))).toBe('valid');
	expect(expiresOn(facts)).toBe('2031-02-01');
	expect(facts.issuedAt).toEqual(ended.facts.issuedAt);
});

test('a withdrawn certificate is renewed by nothing, and its officer reads why', async () => {
	const unitId = await aUnit(house.db);
	const officerId = await anOfficer(house.db, { unitId });
	await attends(officerId, 'KOMUNIKASI-LOKET', '2026-12-10');
	const { facts } = await certificateOf(officerId);
	const organiser = anOrganiser(await anOfficer(house.db), unitId);
	const asked = { number: facts.number, reason: 'Keliru orang.' };
	const done = await withdrawCertificate(
		by(at('2026-12-11'), organiser.officerId),
		organiser,
		asked,
	);
	expect(done).toEqual({ ok: true });
	await attends(officerId, 'PELAYANAN-DIGITAL', '2028-10-01');
	const after = await certificateOf(officerId);
	expect(after.term).toBeNull();
	expect(after.facts.renewedUntil).toBeNull();
	const { rows } = await house.pool.query<{ id: number }>(
		'select enrolment_id as id from learning.certificate where number = $1',
		[facts.number],
	);
	const term = await termOf(house.db, rows[0]!.id, day('2028-10-01'));
	expect(term).toMatchObject({ withdrawReason: 'Keliru orang.' });
});

test('the pass that gives a certificate does not renew it at once, however wide the window is', async () => {
	const course = 'PELAYANAN-DIGITAL';
	await setMonths(course, 12);
	const rule = { courseCode: course, windowDays: 365, refreshers: [course] };
	expect(await setRule(rule)).toEqual({ ok: true });
	const officerId = await anOfficer(house.db);
	await attends(officerId, course, '2026-12-10');
	expect((await certificateOf(officerId, course)).term?.endsOn).toBe('2027-12-10');
});
