import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aCoursePassed, anEnrolment, courseCode } from '../../../../tests/make/learning.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { day } from '../../time/index.ts';
import {
	addStage,
	dropStage,
	enrol,
	followPath,
	makePath,
	missingBefore,
	ownCourses,
	pathById,
	pathsFor,
	placeCourse,
	publishPath,
	setPrerequisite,
	studyOf,
	visitScreen,
	withdrawPath,
} from '../server.ts';
import { pathStanding } from './rules-stages.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const stage = { title: 'Dasar', rule: 'all', inOrder: true, opensOn: null } as const;

/** A published path of two stages: the native course, then one of a permit course. */
async function aPath(title: string): Promise<number> {
	const act = anAct(house.db);
	const wish = { title, summary: 'Untuk petugas baru', dueOn: day('2026-01-31') };
	const made = await makePath(act, await anOfficer(house.db), wish);
	if (!made.ok) throw new Error(made.reason);
	await addStage(act, made.pathId, stage);
	await addStage(act, made.pathId, { ...stage, title: 'Lanjutan', rule: 'any' });
	await placeCourse(act, made.pathId, { stage: 1, courseCode });
	await placeCourse(act, made.pathId, { stage: 2, courseCode: 'IZIN-TERPADU' });
	return made.pathId;
}

test('a path is published once it is whole, and stays as it is', async () => {
	const act = anAct(house.db);
	const pathId = await aPath('Petugas loket baru');
	await addStage(act, pathId, { ...stage, title: 'Kosong' });
	expect(await publishPath(act, pathId)).toEqual({ ok: false, reason: 'pathEmpty' });
	expect(await dropStage(act, pathId, 1)).toEqual({ ok: false, reason: 'noSuchStage' });
	await dropStage(act, pathId, 3);
	expect(await publishPath(act, pathId)).toEqual({ ok: true });
	expect(await publishPath(act, pathId)).toEqual({ ok: true });
	expect(await addStage(act, pathId, stage)).toEqual({ ok: false, reason: 'pathPublished' });
	await expect(
		house.db.deleteFrom('learning.path_course').where('path_id', '=', pathId).execute(),
	).rejects.toThrow(/published path/);
});

test('a course stands once in a path, and a title once among the paths', async () => {
	const act = anAct(house.db);
	const pathId = await aPath('Petugas izin');
	expect(await placeCourse(act, pathId, { stage: 2, courseCode })).toEqual({
		ok: false,
		reason: 'courseInPath',
	});
	const twice = { title: 'petugas IZIN', summary: 'Sekali lagi', dueOn: null };
	expect(await makePath(act, await anOfficer(house.db), twice)).toMatchObject({
		reason: 'pathTitleTaken',
	});
});

test('a stage sent twice is one stage', async () => {
	const act = anAct(house.db);
	const pathId = await aPath('Petugas kios');
	const last = { ...stage, title: 'Penutup' };
	expect(await addStage(act, pathId, last)).toEqual({ ok: true });
	expect(await addStage(act, pathId, last)).toEqual({ ok: true });
	const path = await pathById(house.db, pathId);
	expect(path?.stages.map(({ title }) => title)).toEqual(['Dasar', 'Lanjutan', 'Penutup']);
});

test('progress is what was passed, before the path and after its date too', async () => {
	const act = anAct(house.db);
	const officerId = await anOfficer(house.db);
	await aCoursePassed(house.db, { officerId, days: ['2026-03-02'] });
	const pathId = await aPath('Jalur lama');
	await publishPath(act, pathId);
	expect(await followPath(act, pathId, officerId)).toEqual({ ok: true });
	expect(await followPath(act, pathId, officerId)).toEqual({ ok: true });

	const standing = async () => {
		const path = (await pathsFor(house.db, officerId)).find(({ id }) => id === pathId);
		expect(path?.follows).toBe(true);
		return pathStanding(path ?? { stages: [] }, await ownCourses(house.db, officerId), act.today);
	};
	expect(await standing()).toMatchObject({ done: 1, total: 2, isDone: false });
	await withdrawPath(act, pathId);
	expect((await standing()).stages.map(({ state }) => state)).toEqual(['done', 'open']);
	expect(await followPath(act, pathId, await anOfficer(house.db))).toMatchObject({ ok: false });
});

test('a course that asks for another is begun only after it, and never by a round', async () => {
	const setBy = await anOfficer(house.db);
	const early = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId: early, on: '2026-03-02' });
	const at = { courseCode, slug: 'menyambut', screen: 1 };
	const march = (time: string) => anAct(house.db, { at: `2026-03-${time}+07:00` });
	await visitScreen(march('02T10:00:00'), { ...at, officerId: early });

	const pair = { courseCode, needsCode: 'IZIN-TERPADU' };
	expect(await setPrerequisite(march('03T10:00:00'), setBy, pair)).toEqual({ ok: true });
	const round = { courseCode: 'IZIN-TERPADU', needsCode: courseCode };
	expect(await setPrerequisite(march('03T10:00:00'), setBy, round)).toMatchObject({
		reason: 'prerequisiteRound',
	});

	// Whoever begins later is asked for it; whoever had begun goes on
	const late = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId: late, on: '2026-03-04' });
	expect(await visitScreen(march('04T10:00:00'), { ...at, officerId: late })).toEqual({
		ok: false,
		reason: 'comesFirst',
	});
	expect(await visitScreen(march('04T10:00:00'), { ...at, officerId: early })).toMatchObject({
		ok: true,
	});
	expect(await missingBefore(house.db, late, courseCode)).toMatchObject([{ code: 'IZIN-TERPADU' }]);

	// And SQL refuses it to everybody who goes round the verb
	const lesson = await house.db
		.selectFrom('learning.lesson')
		.select('id')
		.where('slug', '=', 'menyambut')
		.executeTakeFirstOrThrow();
	const enrolmentId = (await studyOf(house.db, late, courseCode))?.enrolment?.id ?? 0;
	await expect(
		house.db
			.insertInto('learning.lesson_progress')
			.values({
				...{ enrolment_id: enrolmentId, lesson_id: lesson.id, place: '{}' },
				visited_at: new Date('2026-03-04T03:00:00Z'),
			})
			.execute(),
	).rejects.toThrow(/lacks what its course asks for/);

	const wish = { officerId: late, courseCode: 'IZIN-TERPADU', goalId: null, dueOn: null };
	const other = await enrol(march('05T10:00:00'), wish);
	await house.db
		.updateTable('learning.enrolment')
		.set({ passed_at: new Date('2026-03-06T03:00:00Z'), score: 80 })
		.where('id', '=', other.ok ? other.enrolmentId : 0)
		.execute();
	expect(await visitScreen(march('07T10:00:00'), { ...at, officerId: late })).toMatchObject({
		ok: true,
	});
});
