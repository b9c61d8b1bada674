import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import {
	aCoursePassed,
	aLessonDone,
	anAttempt,
	anEnrolment,
	course,
	courseCode,
} from '../../../tests/make/learning.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { day } from '../time/index.ts';
import { seedReference } from './reference.server.ts';
import { resumeAt } from './rules-progress.ts';
import {
	catalogue,
	courseFor,
	enrol,
	enrolmentsOf,
	finishLesson,
	questionsOf,
	reviewOf,
	studyOf,
	submitAttempt,
	visitScreen,
} from './server.ts';
import type { Study } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const on = '2026-03-02';
const study = async (officerId: number) =>
	(await studyOf(house.db, officerId, courseCode)) as Study;
const facts = (name: string) =>
	house.db.selectFrom('platform.event').selectAll().where('name', '=', name).execute();

describe('enrolling', () => {
	test('twice is one enrolment and one fact, and keeps the goal that came later', async () => {
		const officerId = await anOfficer(house.db);
		const act = anAct(house.db);
		const wish = { officerId, courseCode, goalId: null, dueOn: null };
		const first = await enrol(act, wish);
		const again = await enrol(act, { ...wish, goalId: 7, dueOn: day('2026-12-01') });

		expect(first).toMatchObject({ ok: true, isNew: true });
		expect(again).toEqual({ ...first, isNew: false });
		expect((await study(officerId)).enrolment).toMatchObject({ goalId: 7, dueOn: '2026-12-01' });
		expect(await facts('learning.enrolled')).toHaveLength(1);
	});

	test('at the same moment from two sides is still one', async () => {
		const officerId = await anOfficer(house.db);
		const wish = { officerId, courseCode, goalId: null, dueOn: null };
		const both = await Promise.all([1, 2, 3].map(() => enrol(anAct(house.db), wish)));
		expect(both.filter((outcome) => outcome.ok && outcome.isNew)).toHaveLength(1);
	});

	test('in a course that is not there is refused', async () => {
		const wish = { officerId: 1, courseCode: 'TIDAK-ADA', goalId: null, dueOn: null };
		expect(await enrol(anAct(house.db), wish)).toEqual({ ok: false, reason: 'noSuchCourse' });
	});
});

describe('studying', () => {
	test('goes on at the screen of the last device, and keeps answers given on the other', async () => {
		const officerId = await anOfficer(house.db);
		await anEnrolment(house.db, { officerId, on });
		const at = { officerId, courseCode, slug: 'mendengar' };
		await visitScreen(anAct(house.db), { ...at, screen: 2 });

		const { lessons } = await study(officerId);
		expect(resumeAt(lessons, false)).toMatchObject({ slug: 'mendengar', screen: 2 });
	});

	test('does not finish a lesson whose practice was not tried', async () => {
		const officerId = await anOfficer(house.db);
		await anEnrolment(house.db, { officerId, on });
		const at = { officerId, courseCode, slug: 'menyambut' };
		expect(await finishLesson(anAct(house.db), { ...at, practised: true })).toMatchObject({
			reason: 'checkUnanswered',
		});
		await aLessonDone(house.db, { officerId, on, slug: 'menyambut' });
		expect((await study(officerId)).lessons[0]?.doneAt).not.toBeNull();
	});

	test('keeps its progress when the end date has passed', async () => {
		const officerId = await anOfficer(house.db);
		const wish = { officerId, courseCode, goalId: null, dueOn: day('2026-01-31') };
		await enrol(anAct(house.db, { at: '2026-01-05T08:00:00+07:00' }), wish);
		expect(await aLessonDone(house.db, { officerId, on, slug: 'menyambut' })).toEqual({ ok: true });
		expect(await enrolmentsOf(house.db, officerId)).toMatchObject([{ lessonsDone: 1, lessons: 6 }]);
	});
});

describe('the quiz', () => {
	test('waits for the lessons', async () => {
		const officerId = await anOfficer(house.db);
		await anEnrolment(house.db, { officerId, on });
		expect(await anAttempt(house.db, { officerId, on, right: 10 })).toEqual({
			ok: false,
			reason: 'lessonsMissing',
		});
	});

	test('shows no key before it is submitted, and after a failure none either', async () => {
		const officerId = await anOfficer(house.db);
		await anEnrolment(house.db, { officerId, on });
		for (const { slug } of course.lessons) await aLessonDone(house.db, { officerId, on, slug });
		expect(await anAttempt(house.db, { officerId, on, right: 6 })).toMatchObject({
			ok: true,
			result: { score: 60, passed: false },
		});

		const { attempts, course: open } = await study(officerId);
		const asked = JSON.stringify(await questionsOf(house.db, open.id, 1));
		const review = JSON.stringify(await reviewOf(house.db, open.id, attempts[0] as never));
		for (const shown of [asked, review]) {
			expect(shown).not.toContain('"key"');
			for (const { explanation } of course.questions) expect(shown).not.toContain(explanation);
		}
		expect(review.match(/lessonSlug/g)).toHaveLength(4);
		expect(await enrolmentsOf(house.db, officerId)).toMatchObject([{ passedAt: null }]);
	});

	test('passed gives one certificate and one fact, however often it is submitted', async () => {
		const officerId = await anOfficer(house.db);
		const days = ['2026-03-02', '2026-03-03', '2026-03-04'];
		const enrolmentId = await aCoursePassed(house.db, { officerId, days });
		const act = anAct(house.db, { at: '2026-03-04T11:00:00+07:00' });
		expect(await submitAttempt(act, { officerId, courseCode })).toEqual({
			ok: false,
			reason: 'notOpen',
		});

		const { certificate, enrolment } = await study(officerId);
		expect(certificate?.number).toBe(`MMP-2026-${String(enrolmentId).padStart(7, '0')}`);
		expect(enrolment?.score).toBe(100);
		const passed = (await facts('learning.coursePassed')).filter(
			({ key }) => key === `learning.coursePassed:${enrolmentId}`,
		);
		expect(passed).toHaveLength(1);
		expect(passed[0]?.payload).toMatchObject({ jp: 6, formCode: 'NKL03', passedOn: '2026-03-04' });
		const { studied } = passed[0]?.payload as { studied: { day: string; jp: number }[] };
		expect(studied.map((each) => each.day)).toEqual(days);
		expect(studied.reduce((sum, { jp }) => sum + Math.round(jp * 100), 0)).toBe(600);
	});
});

describe('the catalogue', () => {
	test('counts who began and who passed', async () => {
		const row = (await catalogue(house.db)).find(({ code }) => code === courseCode);
		expect(row).toMatchObject({ lessons: 6, passed: 1 });
		expect(row?.enrolled).toBeGreaterThanOrEqual(5);
	});

	test('suggests the lowest course that reaches a level, else the highest on the way', async () => {
		expect((await courseFor(house.db, 'M.3', 2))?.code).toBe(courseCode);
		expect((await courseFor(house.db, 'M.3', 4))?.code).toBe(courseCode);
		expect((await courseFor(house.db, 'T.IZIN', 1))?.code).toBe('IZIN-TERPADU');
		expect(await courseFor(house.db, 'M.8', 2)).toBeNull();
	});

	test('is seeded again without change', async () => {
		const before = await catalogue(house.db);
		await seedReference(house.db);
		expect(await catalogue(house.db)).toEqual(before);
	});
});
