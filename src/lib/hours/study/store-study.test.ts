import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { day } from '../../time/index.ts';
import { balanceOf, decide } from '../server.ts';
import { semesterForm, studyForm } from './forms-study.ts';
import {
	applyForStudy,
	decideStudy,
	endStudy,
	reportSemester,
	studiesIn,
	studiesOf,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let unitId: number, postId: number, officerId: number, deciderId: number;
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-study-'));
const files = { disk: openFiles(folder), folder };
const today = day('2026-11-24');

beforeAll(async () => {
	house = await testDatabase();
	unitId = await aUnit(house.db);
	postId = await aPost(house.db);
	deciderId = await anOfficer(house.db, { unitId, postId });
});
afterAll(async () => {
	await house.end();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
	officerId = await anOfficer(house.db, { unitId, postId });
});

const letter = () => ({
	...{ name: 'surat.pdf', mediaType: 'application/pdf' },
	content: new TextEncoder().encode(`%PDF-1.7 ${randomBytes(8).toString('hex')}`),
});
const typed = (more = {}) =>
	studyForm.parse({
		token: randomBytes(16).toString('base64url'),
		...{ jenis: 'notReleased', lembaga: 'Universitas Contoh', program: 'Administrasi Publik' },
		...{ jenjang: 'S2', semester: '4', mulai: '2026-02-02', ...more },
	});
const apply = (more = {}) =>
	applyForStudy(anAct(house.db), files, { officerId, form: typed(more), upload: letter() });
const decideOn = (studyId: number, decision: 'accepted' | 'refused' = 'accepted') =>
	decideStudy(anAct(house.db), {
		...{ studyId, branches: [unitId], deciderId, decision },
		reason: 'Sesuai kebutuhan unit',
	});
const approved = async () => {
	const asked = await apply();
	if (!asked.ok) throw new Error(asked.reason);
	await decideOn(asked.studyId);
	return asked.studyId;
};
const semester = (studyId: number, nomor: number) =>
	reportSemester(anAct(house.db), files, {
		...{ officerId, studyId, upload: letter() },
		form: semesterForm.parse({ nomor, dari: '2026-02-02', sampai: '2026-07-31' }),
	});

test('who retires before the service that the study asks for is refused with the rule', async () => {
	const { nip } = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', officerId)
		.executeTakeFirstOrThrow();
	const retires = Number(nip.slice(0, 4)) + 58;
	const late = `${retires - 3}-01-01`;
	expect(await apply({ mulai: late })).toEqual({ ok: false, reason: 'tooShortService' });
	expect(await apply({ mulai: late, semester: '2' })).toMatchObject({ ok: true });
});

test('one study at a time, decided once, by somebody else', async () => {
	const asked = await apply();
	if (!asked.ok) throw new Error(asked.reason);
	expect(await apply()).toEqual({ ok: false, reason: 'studyUnderWay' });
	const own = { studyId: asked.studyId, branches: [unitId], deciderId: officerId } as const;
	const self = await decideStudy(anAct(house.db), { ...own, decision: 'accepted', reason: '' });
	expect(self).toEqual({ ok: false, reason: 'ownStudy' });
	expect(await decideOn(asked.studyId)).toEqual({ ok: true });
	expect(await decideOn(asked.studyId, 'refused')).toMatchObject({ reason: 'alreadyDecided' });
	const { studies } = await studiesIn(house.db, [unitId], { waiting: false, after: 0 });
	expect(studies.map(({ id }) => id)).toContain(asked.studyId);
});

test('an application, a decision and an end that are sent twice at once are one each', async () => {
	const asked = { officerId, form: typed(), upload: letter() };
	const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);
	const applied = await twice(() => applyForStudy(anAct(house.db), files, asked));
	const [study, ...others] = await studiesOf(house.db, officerId);
	const studyId = study?.id ?? 0;
	expect(others).toEqual([]);
	expect(applied).toEqual([1, 2].map(() => ({ ok: true, studyId })));
	const done = [1, 2].map(() => ({ ok: true }));
	expect(await twice(() => decideOn(studyId))).toEqual(done);
	const form = { akhir: 'finished', tanggal: day('2026-09-01'), alasan: '' } as const;
	const end = () => endStudy(anAct(house.db), { officerId, studyId, form });
	expect(await twice(end)).toEqual(done);
});

test('a semester counts 20 JP once it was looked at, and one that came back may be sent again', async () => {
	const studyId = await approved();
	const first = await semester(studyId, 1);
	if (!first.ok) throw new Error(first.reason);
	expect(await semester(studyId, 1)).toEqual({ ok: false, reason: 'semesterReported' });
	const by = { branches: [unitId], deciderId, reason: 'Kartu hasil studi belum dicap' };
	await decide(anAct(house.db), { ...by, claimId: first.claimId, decision: 'returned' });
	const again = await semester(studyId, 1);
	if (!again.ok) throw new Error(again.reason);
	await decide(anAct(house.db), { ...by, claimId: again.claimId, decision: 'accepted' });
	expect((await balanceOf(house.db, officerId, today))?.standing.counted).toBe(20);
	const [study] = await studiesOf(house.db, officerId);
	expect(study?.semesters.map(({ decision }) => decision)).toEqual(['returned', 'accepted']);
});

test('an ended study makes room for another, and is ended once', async () => {
	const studyId = await approved();
	const form = { akhir: 'stopped', tanggal: day('2026-09-01'), alasan: 'Pindah tugas' } as const;
	const end = (akhir: 'stopped' | 'finished' = 'stopped') =>
		endStudy(anAct(house.db), { officerId, studyId, form: { ...form, akhir } });
	expect(await end()).toEqual({ ok: true });
	expect(await end('finished')).toMatchObject({ ok: false });
	expect(await apply()).toMatchObject({ ok: true });
});

test('nothing of a study or its semesters changes once it was asked for', async () => {
	const studyId = await approved();
	const told = await semester(studyId, 1);
	if (!told.ok) throw new Error(told.reason);
	for (const column of ["institution = 'Lain'", 'normal_semesters = 9', "level = 'S3'"])
		await expect(
			house.pool.query(`update hours.study set ${column} where id = $1`, [studyId]),
		).rejects.toThrow('never changed');
	for (const column of ['semester = 2', 'study_id = null, semester = null'])
		await expect(
			house.pool.query(`update hours.claim set ${column} where id = $1`, [told.claimId]),
		).rejects.toThrow('never changed');
});

test('no semester is taken of a study that nobody approved', async () => {
	const asked = await apply();
	if (!asked.ok) throw new Error(asked.reason);
	expect(await semester(asked.studyId, 1)).toEqual({ ok: false, reason: 'notApproved' });
});
