import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aPackage } from '../../../../tests/make/package.ts';
import { aBeginner, aPackageCourse } from '../../../../tests/make/packageCourse.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { studyOf } from '../server.ts';
import { itemStates, keepCommit, launchOf, openItem, takePackage } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let organiser: number;
beforeAll(async () => {
	house = await testDatabase();
	organiser = await anOfficer(house.db);
});
afterAll(() => house.end());

const files = { disk: openFiles('.data/test-packages'), folder: null };
const actBy = (officerId: number, at = '2026-03-02T10:00:00+07:00') =>
	anAct(house.db, { at, who: { kind: 'officer', officerId, role: 'officer' } });

function take(content: Buffer) {
	const upload = { name: 'paket.zip', mediaType: 'application/zip', content };
	return takePackage(actBy(organiser), files, upload);
}

const aCourseOf = async (zip: Buffer, passMark = 70) =>
	aPackageCourse(actBy(organiser), await take(zip), { passMark });

const said = (completion: string, raw: number | '', success = 'unknown') =>
	JSON.stringify({
		completionStatus: completion,
		successStatus: success,
		totalTimeSeconds: 600,
		score: { raw, min: 0, max: 100 },
		runtimeData: { cmi: { suspend_data: 'layar=2' } },
	});

async function aLearner(courseCode: string) {
	const { officerId, enrolmentId } = await aBeginner(house.db, actBy, courseCode);
	const open = async (slug: string) => {
		const opened = await openItem(actBy(officerId), { officerId, courseCode, slug });
		if (!opened.ok) throw new Error(opened.reason);
		return opened.token;
	};
	return { officerId, enrolmentId, open };
}

describe('a package', () => {
	test('is taken once, however often it is sent', async () => {
		const zip = aPackage({ items: [{ title: 'Sekali saja' }] });
		const [first, second] = await Promise.all([take(zip), take(zip)]);
		expect(first.ok && second.ok && first.id === second.id).toBe(true);
		expect([first, second].filter((one) => one.ok && one.isNew)).toHaveLength(1);
	});

	test('is refused with its reason where it is unsafe or broken', async () => {
		const bomb = aPackage({ files: { 'bagian 0.html': 'a'.repeat(30 * 2 ** 20) } });
		const cases: [string, Buffer][] = [
			['notAZip', Buffer.from('bukan zip')],
			['unpacksTooLarge', bomb],
			['unsafePath', aPackage({ files: { '../../luar.html': 'x', 'bagian 0.html': 'x' } })],
			['noManifest', aPackage({ manifest: null })],
			['brokenManifest', aPackage({ manifest: '<manifest><oops></manifest>' })],
			['brokenManifest', aPackage({ manifest: `${' '.repeat(6 * 2 ** 20)}<manifest/>` })],
			['otherStandard', aPackage({ manifest: '<manifest identifier="x"/>' })],
			['fileMissing', aPackage({ files: { 'lain.html': 'x' } })],
		];
		for (const [reason, zip] of cases) expect(await take(zip)).toEqual({ ok: false, reason });
	});
});

describe('learning with a package', () => {
	test('goes on where it was left, and passes the course with the last item', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'A' }, { title: 'B' }] }));
		const { officerId, enrolmentId, open } = await aLearner(code);
		const first = await open('bagian-1');
		await keepCommit(actBy(officerId), first, said('incomplete', ''));
		const again = await open('bagian-1');
		expect((await launchOf(house.db, again, new Date('2026-03-02T04:00:00Z')))?.cmi).toEqual({
			cmi: { suspend_data: 'layar=2' },
		});
		await keepCommit(actBy(officerId), again, said('completed', 80));
		expect((await studyOf(house.db, officerId, code))?.enrolment?.passedAt).toBeNull();
		await keepCommit(actBy(officerId), await open('bagian-2'), said('completed', 71));
		expect(await studyOf(house.db, officerId, code)).toMatchObject({ enrolment: { score: 75 } });
		const facts = await house.db
			.selectFrom('platform.event')
			.select('payload')
			.where('name', '=', 'learning.coursePassed')
			.execute();
		const own = facts.filter(({ payload }) =>
			JSON.stringify(payload).includes(`"enrolmentId":${enrolmentId},`),
		);
		expect(own).toMatchObject([{ payload: { jp: 2, competencyCode: 'M.3', score: 75 } }]);
	});

	test('sent twice counts once', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'Dua kali' }] }));
		const { officerId, enrolmentId, open } = await aLearner(code);
		const token = await open('bagian-1');
		await Promise.all([1, 2].map(() => keepCommit(actBy(officerId), token, said('completed', 90))));
		expect(await itemStates(house.db, enrolmentId)).toMatchObject([{ score: 90, seconds: 600 }]);
	});

	test('a text that no database holds is kept without what it cannot hold', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'Potongan' }] }));
		const { officerId, open } = await aLearner(code);
		const token = await open('bagian-1');
		const half = { 'nama\0': 'a\0b', potong: '😀'.slice(0, 1) };
		const body = JSON.stringify({ completionStatus: 'incomplete', runtimeData: half });
		expect(await keepCommit(actBy(officerId), token, body)).toMatchObject({ ok: true });
		const launch = await launchOf(house.db, token, new Date('2026-03-02T04:00:00Z'));
		expect(launch?.cmi).toEqual({ nama: 'ab', potong: '\ufffd' });
	});

	test('too low a score passes nothing, and a better one does', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'Ulang' }] }));
		const { officerId, open } = await aLearner(code);
		const token = await open('bagian-1');
		await keepCommit(actBy(officerId), token, said('completed', 40));
		expect((await studyOf(house.db, officerId, code))?.enrolment?.passedAt).toBeNull();
		await keepCommit(actBy(officerId), token, said('completed', 80));
		expect((await studyOf(house.db, officerId, code))?.enrolment?.score).toBe(80);
	});

	test('another try never takes the best score of a part, and what runs counts only at its end', async () => {
		const items = [{ title: 'Dicoba dua kali' }, { title: 'Sesudahnya' }];
		const code = await aCourseOf(aPackage({ items }), 60);
		const { officerId, enrolmentId, open } = await aLearner(code);
		const token = await open('bagian-1');
		for (const score of [85, 30])
			await keepCommit(actBy(officerId), token, said('completed', score));
		await keepCommit(actBy(officerId), token, said('incomplete', 99));
		const [first] = await itemStates(house.db, enrolmentId);
		expect(first).toMatchObject({ score: 99, best: 85 });
		await keepCommit(actBy(officerId), await open('bagian-2'), said('completed', 45));
		const enrolment = (await studyOf(house.db, officerId, code))?.enrolment;
		expect(enrolment?.score, 'the mean of 85 and 45').toBe(65);
		const lower = house.pool.query(
			'update learning.package_state set best = 84 where enrolment_id = $1 and best = 85',
			[enrolmentId],
		);
		await expect(lower).rejects.toThrow('never falls');
	});

	test('an older opening may say nothing any more, nor one after its day', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'Dua gawai' }] }));
		const { officerId, open } = await aLearner(code);
		const phone = await open('bagian-1');
		const desk = await open('bagian-1');
		const ended = { ok: false, reason: 'ended' };
		expect(await keepCommit(actBy(officerId), phone, said('completed', 90))).toEqual(ended);
		const nextDay = actBy(officerId, '2026-03-03T10:00:00+07:00');
		expect(await keepCommit(nextDay, desk, said('completed', 90))).toEqual(ended);
		expect(await keepCommit(nextDay, 'x'.repeat(43), said('completed', 90))).toEqual(ended);
	});

	test('what only shows is done when it was opened', async () => {
		const code = await aCourseOf(aPackage({ items: [{ title: 'Bagan', asset: true }] }));
		const { officerId, open } = await aLearner(code);
		await open('bagian-1');
		expect((await studyOf(house.db, officerId, code))?.enrolment?.passedAt).not.toBeNull();
	});
});
