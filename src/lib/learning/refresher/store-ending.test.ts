import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import { remindOfEnds, setRefresher, setValidity, withdrawCertificate } from '../server.ts';
import { renewCertificates } from './renew.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let unitId = 0;
beforeAll(async () => {
	house = await testDatabase();
	unitId = await aUnit(house.db);
	const organiser = anOrganiser(await anOfficer(house.db), unitId);
	const act = by(at('2026-11-24'), organiser.officerId);
	for (const courseCode of ['KOMUNIKASI-LOKET', 'PELAYANAN-DIGITAL', 'ADMINDUK-DASAR']) {
		expect(await setValidity(act, organiser, { courseCode, months: 24 })).toEqual({ ok: true });
		const rule = { courseCode, windowDays: 90, refreshers: ['PELAYANAN-DIGITAL'] };
		if (courseCode !== 'ADMINDUK-DASAR')
			expect(await setRefresher(act, organiser, rule)).toEqual({ ok: true });
	}
});
afterAll(() => house.end());

const at = (on: string) => anAct(house.db, { at: `${on}T06:20:00+07:00` });
const night = (on: string) => remindOfEnds(at(on));

/** Passed on 10 December 2026 unless told otherwise, so it ends on 10 December 2028. */
async function aCertificate(officerId: number, code = 'KOMUNIKASI-LOKET', on = '2026-12-10') {
	const { rows } = await house.pool.query<{ number: string }>(
		`with study as (
			insert into learning.enrolment (officer_id, course_id, enrolled_at, passed_at)
			select $1, id, $3::timestamptz, $3 from learning.course where code = $2
			order by version desc limit 1 returning id
		)
		insert into learning.certificate (number, enrolment_id, issued_at)
		select 'MMP-2026-' || lpad(id::text, 7, '0'), id, $3 from study returning number`,
		[officerId, code, `${on}T17:00:00+07:00`],
	);
	return rows[0]!.number;
}

const addressOf = (officerId: number) => `pegawai-${officerId}@contoh.invalid`;

async function aReader(more: { unitId?: number; leadsUnit?: boolean; name?: string } = {}) {
	const officerId = await anOfficer(house.db, more);
	const account = { id: `u${officerId}`, name: 'A', email: addressOf(officerId) };
	await house.db
		.insertInto('identity.user')
		.values({ ...account, officer_id: officerId })
		.execute();
	return officerId;
}

async function lettersTo(officerId: number) {
	const { rows } = await house.pool.query<{ subject: string; body: string }>(
		'select subject, body from platform.mail where to_address = $1 order by id',
		[addressOf(officerId)],
	);
	return rows;
}

test('when the window opens, holder and supervisor each get one letter with all that ends, once', async () => {
	const team = await aUnit(house.db);
	const boss = await aReader({ unitId: team, leadsUnit: true });
	const ani = await aReader({ unitId: team, name: 'Ani' });
	const budi = await anOfficer(house.db, { unitId: team, name: 'Budi' });
	const number = await aCertificate(ani);
	await aCertificate(ani, 'PELAYANAN-DIGITAL', '2026-12-09');
	await aCertificate(budi);
	await night('2028-09-09');
	expect(await lettersTo(ani)).toEqual([]);

	await Promise.all([night('2028-09-11'), night('2028-09-11')]);
	expect(await night('2028-09-11'), 'the night runs again').toBe(0);
	expect(await night('2028-09-12')).toBe(0);
	const [own, ...more] = await lettersTo(ani);
	expect(more).toEqual([]);
	expect(own?.subject).toMatch(/^Sertifikat segera habis: .* dan 1 lainnya/);
	expect(own?.body).toContain(number);
	expect(own?.body).toContain('Berlaku sampai sebelum 10 Desember 2028, 90 hari lagi');
	expect(own?.body).toContain('Holds until before 10 December 2028, days left: 90');
	expect(own?.body).toMatch(/Penyegar, satu cukup: \S/);
	expect(own?.body).toContain('{origin}/saya/belajar/PELAYANAN-DIGITAL/sertifikat');
	const told = await lettersTo(boss);
	expect(told).toHaveLength(1);
	expect(told[0]?.body).toMatch(/- Ani: [^]*- Ani: [^]*- Budi: [^]*\/tim\/kelas/);
});

test('fourteen days before its end a certificate that is not renewed is told of once more, then never', async () => {
	const officerId = await aReader();
	await aCertificate(officerId);
	for (const on of ['2028-09-11', '2028-11-25']) await night(on);
	expect(await lettersTo(officerId)).toHaveLength(1);
	for (const on of ['2028-11-26', '2028-11-26', '2028-11-27', '2028-12-10', '2029-01-10'])
		await night(on);
	const [, last, ...more] = await lettersTo(officerId);
	expect(last?.body).toContain('14 hari lagi');
	expect(more).toEqual([]);
});

test('who has renewed is not told again before the window of the new term', async () => {
	const officerId = await aReader();
	await aCertificate(officerId);
	await night('2028-09-11');
	const passes = [{ officerId, proof: 'class:1' as const }];
	await house.db
		.transaction()
		.execute((tx) => renewCertificates(tx, at('2028-10-01'), 'PELAYANAN-DIGITAL', passes));
	for (const on of ['2028-11-26', '2028-12-09', '2030-09-10']) await night(on);
	expect(await lettersTo(officerId)).toHaveLength(1);
	await night('2030-09-11');
	expect((await lettersTo(officerId))[1]?.body).toContain('10 Desember 2030, 90 hari lagi');
});

test('nobody is told of a certificate that was withdrawn, that nothing renews, that has no end, or after leaving', async () => {
	const [withdrawn, noRefresher, noEnd, left] = [
		...[await aReader({ unitId }), await aReader(), await aReader(), await aReader()],
	] as const;
	const number = await aCertificate(withdrawn);
	const organiser = anOrganiser(await anOfficer(house.db), unitId);
	const asked = { number, reason: 'Keliru orang.' };
	const act = by(at('2028-01-11'), organiser.officerId);
	expect(await withdrawCertificate(act, organiser, asked)).toEqual({ ok: true });
	await aCertificate(noRefresher, 'ADMINDUK-DASAR');
	await aCertificate(noEnd, 'KOMUNIKASI-LOKET', '2026-11-20');
	await aCertificate(left);
	await house.pool.query(`update people.officer set left_on = '2028-09-01' where id = $1`, [left]);
	for (const on of ['2028-09-11', '2028-11-08', '2028-11-26']) await night(on);
	for (const one of [withdrawn, noRefresher, noEnd, left]) expect(await lettersTo(one)).toEqual([]);
});

test('a night that is cut off tells a team whole when it runs again', async () => {
	const team = await aUnit(house.db);
	const boss = await aReader({ unitId: team, leadsUnit: true });
	const officerId = await aReader({ unitId: team });
	await aCertificate(officerId);
	await house.pool.query(`alter table platform.mail add constraint cut_off
		check (to_address <> '${addressOf(boss)}') not valid`);
	await expect(night('2028-09-11')).rejects.toThrow('cut_off');
	expect(await lettersTo(officerId)).toEqual([]);
	await house.pool.query('alter table platform.mail drop constraint cut_off');
	await night('2028-09-12');
	expect(await lettersTo(officerId)).toHaveLength(1);
	expect(await lettersTo(boss)).toHaveLength(1);
});

test('of two certificates of one course only the newer is told of', async () => {
	const officerId = await aReader();
	await aCertificate(officerId);
	await house.pool.query(`insert into learning.course
		select (jsonb_populate_record(course, '{"id": 9001, "version": 99}')).* from learning.course
		where code = 'KOMUNIKASI-LOKET' order by version desc limit 1`);
	await aCertificate(officerId, 'KOMUNIKASI-LOKET', '2027-06-10');
	for (const on of ['2028-09-11', '2028-11-26']) await night(on);
	expect(await lettersTo(officerId)).toEqual([]);
	await night('2029-03-12');
	expect(await lettersTo(officerId)).toHaveLength(1);
});
