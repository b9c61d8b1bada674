import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aDocument } from '../../../../tests/make/document.ts';
import { aBeginner, aPackageCourse } from '../../../../tests/make/packageCourse.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import {
	itemStates,
	keepCommit,
	launchOf,
	openItem,
	packageBy,
	packageFile,
	readerFile,
	studyOf,
	takePackage,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let organiser: number;
beforeAll(async () => {
	house = await testDatabase();
	organiser = await anOfficer(house.db);
});
afterAll(() => house.end());

const files = { disk: openFiles('.data/test-documents'), folder: null };
const noon = '2026-03-02T12:00:00+07:00';
const actBy = (officerId: number, at = noon) =>
	anAct(house.db, { at, who: { kind: 'officer', officerId, role: 'officer' } });
const later = (seconds: number) => new Date(Date.parse(noon) + seconds * 1_000).toISOString();

const take = (content: Buffer, name = 'panduan.pdf') =>
	takePackage(actBy(organiser), files, { name, mediaType: 'application/pdf', content });

async function aReader(pages: readonly string[]) {
	const taken = await take(await aDocument(pages));
	const courseCode = await aPackageCourse(actBy(organiser), taken, { jp: 1, minutes: 45 });
	const { officerId, enrolmentId } = await aBeginner(house.db, actBy, courseCode);
	const open = async () => {
		const opened = await openItem(actBy(officerId), { officerId, courseCode, slug: 'bagian-1' });
		if (!opened.ok) throw new Error(opened.reason);
		return opened.token;
	};
	const say = (token: string, seconds: number, page: number, seen: readonly number[]) =>
		keepCommit(actBy(officerId, later(seconds)), token, JSON.stringify({ page, seen, seconds }));
	const state = async () => (await itemStates(house.db, enrolmentId))[0];
	const passedAt = async () =>
		(await studyOf(house.db, officerId, courseCode))?.enrolment?.passedAt ?? null;
	return { open, say, state, passedAt };
}

test('a PDF is taken with its pages, and what it lacks is told', async () => {
	const taken = await take(await aDocument(['Satu', '', 'Tiga'], { title: '' }), 'Alur KTP.pdf');
	const held = taken.ok ? await packageBy(house.db, taken.id) : null;
	expect(held).toMatchObject({
		kind: 'pdf',
		title: 'Alur KTP',
		pages: 3,
		notTaken: ['pagesWithoutText'],
	});
});

test('a PDF that is locked, broken or too long is refused with its reason', async () => {
	const whole = await aDocument(['Satu']);
	const cases: [string, Buffer][] = [
		['pdfLocked', await aDocument(['Rahasia'], { userPassword: 'kunci' })],
		['pdfBroken', Buffer.from('%PDF-1.7 tidak ada apa-apa')],
		['pdfTooManyPages', await aDocument(Array.from({ length: 501 }, () => 'x'))],
		['pdfTooLarge', Buffer.concat([whole, Buffer.alloc(30 * 2 ** 20)])],
	];
	for (const [reason, content] of cases) expect(await take(content)).toEqual({ ok: false, reason });
});

test('reading goes on at its page elsewhere, and all pages seen pass the course once', async () => {
	const { open, say, state, passedAt } = await aReader(['Satu', 'Dua', 'Tiga']);
	const phone = await open();
	expect(await say(phone, 10, 2, [1, 2])).toMatchObject({ ok: true, isDone: false });
	const desk = await open();
	expect(await state()).toMatchObject({ reading: { page: 2, seen: 2, pages: 3 }, score: null });
	expect((await launchOf(house.db, desk, new Date(later(20))))?.cmi).toMatchObject({ page: 2 });
	expect(await say(phone, 20, 3, [3])).toEqual({ ok: false, reason: 'ended' });
	expect(await passedAt()).toBeNull();
	await Promise.all([1, 2].map(() => say(desk, 20, 3, [3])));
	const passed = await passedAt();
	expect(passed).not.toBeNull();
	await say(desk, 30, 1, [1]);
	expect(await passedAt()).toEqual(passed);
	expect(await state()).toMatchObject({ completion: 'completed', reading: { page: 1, seen: 3 } });
});

test('what cannot have been read counts nothing', async () => {
	const { open, say, state } = await aReader(['Satu', 'Dua', 'Tiga', 'Empat']);
	const token = await open();
	const unreadable = { ok: false, reason: 'unreadable' };
	expect(await say(token, 2, 4, [1, 2, 3, 4])).toEqual(unreadable);
	expect(await say(token, 60, 9, [9])).toEqual(unreadable);
	expect(await state()).toBeUndefined();
});

test('the reader fetches a part of the file, and of the tools only what is meant for it', async () => {
	const content = await aDocument(['Sebagian']);
	const disk = { getBytes: () => Promise.resolve(content) };
	const opened = { fileId: 990_001, storageKey: 'a' };
	const file = await packageFile({ ...files, disk } as never, opened, 'dokumen.pdf');
	expect(file && (await buffer(await file.open({ from: 0, to: 4 }))).toString()).toBe('%PDF-');
	expect(await readerFile('cmaps', 'UniGB-UCS2-H.bcmap')).not.toBeNull();
	for (const [folder, name] of [
		['cmaps', '../package.json'],
		['build', 'pdf.mjs'],
		['wasm', 'openjpeg.wasm'],
		['constructor', 'name'],
	] as const)
		expect(await readerFile(folder, name)).toBeNull();
});
