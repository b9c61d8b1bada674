import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aBlock, aWholeDraft, theContent } from '../../../../tests/make/draft.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { textPairs } from '../authoring/texts.ts';
import type { Act } from '../../platform/act.server.ts';
import {
	askReview,
	judgeDraft,
	lessonScreens,
	openDraft,
	publishDraft,
	questionsOf,
	reviseCourse,
	saveDetails,
	seenMark,
	studyOf,
	translateCourse,
} from '../server.ts';
import { countEnglish, translationSections } from './rules-sections.ts';
import { textName } from './rules-translation.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let author: number;
let other: number;
beforeAll(async () => {
	house = await testDatabase();
	[author, other] = [await anOfficer(house.db), await anOfficer(house.db)];
});
afterAll(() => house.end());

let minute = 10;
const by = (officerId: number): Act => ({
	...anAct(house.db, { at: `2026-11-24T10:${(minute += 1)}:00+07:00` }),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const parts = async (code: string) => {
	const draft = (await openDraft(house.db, code))!;
	return translationSections(draft, await theContent(by(author), code)).flatMap((one) => one.parts);
};
/** English by its Indonesian, sent from a page that shows what is stored now. */
async function translate(code: string, english: Record<string, string>) {
	const sent = (await parts(code)).flatMap((part) =>
		textPairs(part.says, part.textsEn).flatMap((pair) => {
			const text = english[pair.text];
			if (text === undefined) return [];
			return [[textName(part, pair.path), { text, seen: seenMark(pair), fits: false }] as const];
		}),
	);
	return translateCourse(by(author), code, new Map(sent));
}
async function publish(code: string) {
	await askReview(by(author), code);
	await judgeDraft(by(other), code, { verdict: 'approved', note: '' });
	return publishDraft(by(author), code);
}

test('a course is translated whole, goes through review, and its next version begins with it', async () => {
	const code = 'DUA-BAHASA';
	const { screenId } = await aWholeDraft(by(author), code);
	await aBlock(by(author), code, screenId, { kind: 'motto', text: 'Dengar dahulu.' });
	await askReview(by(author), code);
	const kept = await translate(code, {
		...{ 'Antrean yang ramah': 'A friendly queue', Menyapa: 'Greeting' },
		'Menyapa, menjelaskan urutan, dan menjaga yang rentan.': 'Greet, explain, protect.',
		...{ 'Sapalah dahulu.': 'Greet first.', 'Siapa dahulu?': 'Who first?', Ya: 'Yes' },
		...{ Tidak: 'No', 'Karena begitu.': 'Because.' },
	});
	expect(kept).toMatchObject({ ok: true });
	expect(await publishDraft(by(author), code)).toMatchObject({ reason: 'notApproved' });
	expect(countEnglish(await parts(code))).toEqual({ total: 18, missing: 3, old: 0 });
	expect(await publish(code)).toMatchObject({ ok: true });

	const study = (await studyOf(house.db, other, code))!;
	expect(study.course).toMatchObject({ titleEn: 'A friendly queue' });
	expect(study.lessons).toMatchObject([{ titleEn: 'Greeting' }]);
	const english = await lessonScreens(house.db, study.course.id, 'menyapa', 'en');
	expect(english).toMatchObject([
		{ title: 'Greeting', untranslated: true, indonesian: ['Dengar dahulu.'] },
	]);
	const asked = await questionsOf(house.db, study.course.id, 1, 'en');
	expect(asked.map(({ text }) => text)).toEqual(['Who first?', 'Apa lalu?', 'Kapan selesai?']);
	expect(asked.map(({ lang }) => lang)).toEqual([undefined, 'id', 'id']);

	await reviseCourse(by(author), code);
	expect(countEnglish(await parts(code))).toEqual({ total: 18, missing: 3, old: 0 });
	const details = { competencyCode: 'M.3', level: 2, jp: 1, passMark: 70 };
	await saveDetails(by(author), code, {
		...{ title: 'Antrean yang sopan', summary: study.course.summary },
		...details,
	});
	expect(countEnglish(await parts(code))).toMatchObject({ missing: 3, old: 1 });
	await publish(code);
	expect((await studyOf(house.db, author, code))?.course).toMatchObject({
		...{ title: 'Antrean yang sopan', titleEn: null },
		summaryEn: 'Greet, explain, protect.',
	});
});

test('where one text cannot be kept, none is', async () => {
	await aWholeDraft(by(author), 'TERLALU-PANJANG');
	const refused = await translate('TERLALU-PANJANG', {
		...{ 'Sapalah dahulu.': 'Greet first.', Menyapa: 'a'.repeat(301) },
	});
	expect(refused).toMatchObject({ ok: false, reason: 'notKept' });
	expect(countEnglish(await parts('TERLALU-PANJANG'))).toMatchObject({ missing: 17 });
});
