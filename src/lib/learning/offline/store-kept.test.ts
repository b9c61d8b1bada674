import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anEnrolment, course, courseCode } from '../../../../tests/make/learning.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { checksOf } from '../rules-lesson.ts';
import { answerCheck, keptActsOf, mergeKept, studyOf, takeCopy, visitScreen } from '../server.ts';
import type { Doing, KeptAct } from './keptAct.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const secret = 'a secret of the test';
const home = { at: '2026-03-02T17:00:00+07:00' };
const back = { at: '2026-03-03T09:00:00+07:00' };

/** An officer who takes the course along on the evening of 2 March. */
async function aTraveller() {
	const officerId = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId, on: '2026-03-02' });
	const copy = randomUUID();
	await takeCopy(anAct(house.db, home), { officerId, courseCode, copy });
	return { officerId, copy };
}

const kept = (doing: Doing, at = '2026-03-02T11:00:00.000Z'): KeptAct => ({
	...doing,
	id: randomUUID(),
	at,
});

/** Every lesson and the quiz, as somebody does them on a train. */
function theWholeCourse(copy: string, right = 10): KeptAct[] {
	const here = { copy, course: courseCode };
	const lessons = course.lessons.flatMap(({ slug, screens }) => [
		...checksOf(screens).map(({ check }) =>
			kept({ ...here, kind: 'check', lesson: slug, check: check.id, option: 0 }),
		),
		kept({ ...here, kind: 'finish', lesson: slug }),
	]);
	const answers = course.questions.map(({ position, key }, at) => [
		position,
		at < right ? key : (key + 1) % 4,
	]);
	return [...lessons, kept({ ...here, kind: 'quiz', answers: Object.fromEntries(answers) })];
}

const send = (officerId: number, acts: KeptAct[], sentAt = '2026-03-03T02:00:00.000Z') =>
	mergeKept(anAct(house.db, back), { officerId, secret, sentAt, acts });
const passedFacts = async (officerId: number) => {
	const rows = await house.db
		.selectFrom('platform.event')
		.select('payload')
		.where('name', '=', 'learning.coursePassed')
		.execute();
	return rows
		.map(({ payload }) => payload as unknown as { officerId: number; passedOn: string })
		.filter((fact) => fact.officerId === officerId);
};

test('a course finished without line passes on the day it was finished, however often it is sent', async () => {
	const { officerId, copy } = await aTraveller();
	const acts = theWholeCourse(copy);
	const first = await send(officerId, acts);
	expect(first.map(({ outcome }) => outcome)).toEqual(acts.map(() => 'taken'));
	expect(first.at(-1)).toMatchObject({ score: 100, passed: true });

	const again = await send(officerId, acts);
	expect(again).toEqual(first);
	expect(await passedFacts(officerId)).toMatchObject([{ passedOn: '2026-03-02' }]);
	expect(await keptActsOf(house.db, officerId, null, 100)).toHaveLength(acts.length);
});

test('two sendings at the same moment are one', async () => {
	const { officerId, copy } = await aTraveller();
	const acts = theWholeCourse(copy);
	await Promise.all([send(officerId, acts), send(officerId, acts)]);
	expect(await passedFacts(officerId)).toHaveLength(1);
	const study = await studyOf(house.db, officerId, courseCode);
	expect(study?.attempts).toHaveLength(1);
});

test('the furthest screen and the first answer stay, and the phone hears of it', async () => {
	const { officerId, copy } = await aTraveller();
	const at = { officerId, courseCode, slug: 'menyambut' };
	const here = { copy, course: courseCode, lesson: 'menyambut' };
	const check = checksOf(course.lessons[0]?.screens ?? [])[0]?.check.id ?? '';
	await visitScreen(anAct(house.db, home), { ...at, screen: 3 });
	await answerCheck(anAct(house.db, home), { ...at, id: check, option: 1 });
	const place = async () =>
		(await studyOf(house.db, officerId, courseCode))?.lessons[0]?.place ?? null;
	const before = await place();

	const answers = await send(officerId, [
		kept({ ...here, kind: 'screen', screen: 0 }),
		kept({ ...here, kind: 'check', check, option: 0 }),
	]);
	expect(answers.map(({ outcome }) => outcome)).toEqual(['further', 'further']);
	expect(await place()).toEqual(before);
});

test('the clock of the phone reaches neither before the copy nor after the arrival', async () => {
	const { officerId, copy } = await aTraveller();
	const here = { copy, course: courseCode, lesson: 'menyambut' };
	await send(officerId, [
		kept({ ...here, kind: 'screen', screen: 1 }, '2025-01-01T00:00:00.000Z'),
		kept({ ...here, kind: 'screen', screen: 2 }, '2030-01-01T00:00:00.000Z'),
	]);
	const [late, early] = await keptActsOf(house.db, officerId, null, 10);
	expect(early?.at).toEqual(new Date(home.at));
	expect(late?.at).toEqual(new Date(back.at));
	const refused = house.db.insertInto('learning.offline_act').values({
		...{ id: randomUUID(), officer_id: officerId, copy_id: copy, kind: 'finish', what: '{}' },
		...{ course_code: courseCode, outcome: 'taken', not_before: new Date(home.at) },
		...{ at: new Date('2026-03-01T00:00:00Z'), arrived_at: new Date(back.at) },
	});
	await expect(refused.execute()).rejects.toThrow(/offline_act/);
});

test('what does not count is refused with its reason and holds up nothing', async () => {
	const { officerId, copy } = await aTraveller();
	const other = await aTraveller();
	const here = { copy, course: courseCode, lesson: 'menyambut' };
	const answers = await send(officerId, [
		kept({ ...here, kind: 'quiz', answers: { '1': 0 } }),
		kept({ ...here, kind: 'finish' }),
		kept({ ...here, copy: other.copy, kind: 'screen', screen: 1 }),
		kept({ kind: 'scan', code: 'ABC123' }),
		kept({ ...here, kind: 'screen', screen: 1 }),
	]);
	expect(answers.map((answer) => ('reason' in answer ? answer.reason : answer.outcome))).toEqual([
		'lessonsMissing',
		'checkUnanswered',
		'otherVersion',
		'codeUnknown',
		'taken',
	]);
});

test('a fourth attempt on one day is refused also without line', async () => {
	const { officerId, copy } = await aTraveller();
	const acts = theWholeCourse(copy, 2);
	const quiz = acts.at(-1) as KeptAct;
	const more = [1, 2, 3].map(() => ({ ...quiz, id: randomUUID() }));
	const answers = await send(officerId, [...acts, ...more]);
	expect(answers.at(-2)).toMatchObject({ outcome: 'taken', passed: false });
	expect(answers.at(-1)).toMatchObject({ outcome: 'refused', reason: 'attemptsUsedUp' });
});
