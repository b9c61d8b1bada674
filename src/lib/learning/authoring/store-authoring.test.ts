import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aBlock, aWholeDraft, draftCode, theContent } from '../../../../tests/make/draft.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { seedReference } from '../reference.server.ts';
import {
	addBlock,
	addLesson,
	addScreen,
	askReview,
	beginCourse,
	duplicateCourse,
	enrol,
	judgeDraft,
	moveInDraft,
	openDraft,
	publishDraft,
	removeFromDraft,
	restoreInDraft,
	reuseBlock,
	reuseLesson,
	reviseCourse,
	saveBlock,
	studyOf,
} from '../server.ts';
import { draftState } from './rules-state.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let author: number;
let other: number;
let learner: number;
let minute = 0;
beforeAll(async () => {
	house = await testDatabase();
	[author, other, learner] = [
		await anOfficer(house.db),
		await anOfficer(house.db),
		await anOfficer(house.db),
	];
});
afterAll(() => house.end());

const two = (number: number) => String(number).padStart(2, '0');
/** Each act a minute after the one before. */
const by = (officerId: number): Act => ({
	...anAct(house.db, {
		at: `2026-11-24T${10 + Math.floor((minute += 1) / 60)}:${two(minute % 60)}:00+07:00`,
	}),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const published = async (code: string) => {
	await askReview(by(author), code);
	await judgeDraft(by(other), code, { verdict: 'approved', note: '' });
	return publishDraft(by(author), code);
};

describe('a draft', () => {
	test('is approved by another person, never by one who wrote in it', async () => {
		const { blockId } = await aWholeDraft(by(author));
		expect(await publishDraft(by(author), draftCode)).toEqual({ ok: false, reason: 'notApproved' });
		await askReview(by(author), draftCode);
		const own = await judgeDraft(by(author), draftCode, { verdict: 'approved', note: '' });
		expect(own).toEqual({ ok: false, reason: 'ownDraft' });

		for (const sent of [1, 2])
			expect(
				await judgeDraft(by(other), draftCode, { verdict: 'approved', note: '' }),
				`${sent}`,
			).toEqual({ ok: true });
		await saveBlock(by(author), draftCode, { id: blockId, revision: 2 }, () => ({
			kind: 'text',
			paragraphs: ['Sapalah dengan nama.'],
		}));
		expect(await publishDraft(by(author), draftCode)).toMatchObject({ reason: 'notApproved' });
		expect(await published(draftCode)).toEqual({ ok: true, version: 1 });
		expect(await openDraft(house.db, draftCode)).toBeNull();
	});

	test('in the hands of the database, too, keeps an author from approving', async () => {
		await aWholeDraft(by(author), 'HAKIM-SENDIRI');
		await askReview(by(author), 'HAKIM-SENDIRI');
		const draft = await openDraft(house.db, 'HAKIM-SENDIRI');
		const sneaked = house.db
			.insertInto('learning.draft_verdict')
			.values({
				...{ asked_id: draft!.asked!.id, verdict: 'approved', note: '' },
				...{ said_by: author, said_at: new Date() },
			})
			.execute();
		await expect(sneaked).rejects.toThrow('an author does not approve');
	});

	test('is not put before anybody while a picture says nothing to those who cannot see it', async () => {
		const { screenId } = await aWholeDraft(by(author), 'TANPA-ALT');
		await aBlock(by(author), 'TANPA-ALT', screenId, {
			kind: 'picture',
			file: 'komunikasi-loket/menyambut.svg',
			...{ alt: '', caption: 'Loket' },
		});
		expect(await askReview(by(author), 'TANPA-ALT')).toMatchObject({ reason: 'stillMissing' });
	});

	test('is not approved with words that were sent before it was asked about and came after', async () => {
		const { blockId } = await aWholeDraft(by(author), 'KIRIM-LAMBAT');
		const early = by(author);
		await askReview(by(author), 'KIRIM-LAMBAT');
		await saveBlock(early, 'KIRIM-LAMBAT', { id: blockId, revision: 2 }, () => ({
			kind: 'text',
			paragraphs: ['Sapalah dengan nama.'],
		}));
		expect(draftState((await openDraft(house.db, 'KIRIM-LAMBAT'))!)).toBe('writing');
	});

	test('refuses words from a page that is older than what is stored', async () => {
		const { blockId } = await aWholeDraft(by(author), 'DUA-PENULIS');
		const say = (text: string, revision: number) =>
			saveBlock(by(author), 'DUA-PENULIS', { id: blockId, revision }, () => ({
				kind: 'text',
				paragraphs: [text],
			}));
		expect(await say('Satu', 2)).toEqual({ ok: true });
		expect(await say('Dua', 2)).toEqual({ ok: false, reason: 'writtenElsewhere' });
		expect(await say('Satu', 2)).toEqual({ ok: true });
	});
});

describe('the parts of a draft', () => {
	test('are added once by a form that is sent twice, also at the same moment', async () => {
		const { lessonId, screenId } = await aWholeDraft(by(author), 'TEKAN-DUA-KALI');
		const code = 'TEKAN-DUA-KALI';
		const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
		const lessons = await Promise.all(
			[1, 2].map(() => addLesson(by(author), code, 'Menutup', one)),
		);
		expect(lessons[0]).toEqual(lessons[1]);
		const screens = [1, 2].map(() => addScreen(by(author), code, { lessonId, title: 'Lalu' }, two));
		expect(await screens[0]).toEqual(await screens[1]);
		for (let sent = 0; sent < 2; sent += 1)
			await addBlock(by(author), code, { screenId, kind: 'motto' }, three);
		const content = await theContent(by(author), code);
		expect(content.lessons.map((lesson) => lesson.screens.length)).toEqual([2, 1]);
		expect(content.lessons[0]?.screens[0]?.blocks).toHaveLength(2);
	});

	test('move up and down, go and come back to their place', async () => {
		const { screenId, blockId } = await aWholeDraft(by(author), 'PINDAH');
		const second = await aBlock(by(author), 'PINDAH', screenId, { kind: 'motto', text: 'Dua' });
		const order = async () =>
			(await theContent(by(author), 'PINDAH')).lessons[0]?.screens[0]?.blocks.map(({ id }) => id);
		const block = { courseCode: 'PINDAH', kind: 'block', id: second } as const;
		await moveInDraft(by(author), block, 'up');
		expect(await order()).toEqual([second, blockId]);
		await removeFromDraft(by(author), block);
		expect(await order()).toEqual([blockId]);
		await restoreInDraft(by(author), block);
		expect(await order()).toEqual([second, blockId]);
	});

	test('of another draft are out of reach', async () => {
		const mine = await aWholeDraft(by(author), 'MILIK-SAYA');
		await aWholeDraft(by(author), 'MILIK-LAIN');
		const foreign = { courseCode: 'MILIK-LAIN', kind: 'block', id: mine.blockId } as const;
		expect(await removeFromDraft(by(author), foreign)).toMatchObject({ reason: 'noSuchPart' });
	});
});

describe('the next version', () => {
	const code = 'KOMUNIKASI-LOKET';

	test('leaves those under way in the one that they began, and stays after a restart', async () => {
		const wish = { officerId: learner, courseCode: code, goalId: null, dueOn: null };
		await enrol(anAct(house.db), wish);
		expect((await reviseCourse(by(author), code)).ok).toBe(true);
		expect(await reviseCourse(by(other), code)).toEqual(await reviseCourse(by(author), code));
		expect(await published(code)).toEqual({ ok: true, version: 2 });

		expect((await studyOf(house.db, learner, code))?.course.version).toBe(1);
		expect((await studyOf(house.db, other, code))?.course.version).toBe(2);
		await house.db
			.updateTable('learning.course')
			.set({ title: 'Judul dari sini', version: 3 })
			.where('code', '=', code)
			.where('version', '=', 2)
			.execute();
		await house.db
			.updateTable('learning.course')
			.set({ origin: 'house', title: 'Disunting di sini' })
			.where('code', '=', code)
			.where('version', '=', 1)
			.execute();
		await seedReference(house.db);
		expect((await studyOf(house.db, learner, code))?.course.title).toBe('Disunting di sini');
		expect((await studyOf(house.db, other, code))?.course.title).toBe('Judul dari sini');
	});

	test('can also begin another course, and lend a lesson or a block', async () => {
		const copy = { courseCode: 'SALINAN', title: 'Salinan untuk kecamatan' };
		expect((await duplicateCourse(by(author), code, copy)).ok).toBe(true);
		expect(await duplicateCourse(by(author), code, copy)).toMatchObject({ reason: 'codeTaken' });
		expect((await theContent(by(author), 'SALINAN')).questions).toHaveLength(10);

		const { screenId } = await aWholeDraft(by(author), 'PINJAM');
		const from = { courseCode: code, slug: 'menyambut' };
		expect((await reuseLesson(by(author), 'PINJAM', from)).ok).toBe(true);
		expect((await reuseLesson(by(author), 'PINJAM', from)).ok).toBe(true);
		const { lessons } = await theContent(by(author), 'PINJAM');
		expect(lessons.map(({ slug }) => slug).slice(1)).toHaveLength(2);
		const wish = { from, screen: 0, block: 0, screenId };
		expect((await reuseBlock(by(author), 'PINJAM', wish)).ok).toBe(true);
	});

	test('cannot be begun for a class, which has no lessons to write', async () => {
		expect(await reviseCourse(by(author), 'DAFDUK-DASAR')).toMatchObject({ ok: false });
		const taken = await beginCourse(by(author), 'DAFDUK-DASAR', {
			...{ title: 'Ganda', summary: 'Ganda', competencyCode: 'M.3' },
			...{ level: 1, jp: 1, passMark: 70 },
		});
		expect(taken).toEqual({ ok: false, reason: 'codeTaken' });
	});
});
