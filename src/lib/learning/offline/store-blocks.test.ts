import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aDrillCourse } from '../../../../tests/make/drillCourse.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { enrol, mergeKept, savedCourseOf, studyOf, takeCopy } from '../server.ts';
import type { Doing, KeptAct } from './keptAct.ts';
import { placeAfter } from './rules-place.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a simulation and a scenario done without line count as on the phone, and once', async () => {
	const act = anAct(house.db);
	const officerId = await anOfficer(house.db);
	const { courseCode, slug } = await aDrillCourse(house.db);
	await enrol(act, { officerId, courseCode, goalId: null, dueOn: null });
	const copy = randomUUID();
	await takeCopy(act, { officerId, courseCode, copy });
	const saved = await savedCourseOf(house.db, officerId, courseCode);
	const lesson = saved?.lessons.find((one) => one.slug === slug);

	const here = { copy, course: courseCode, lesson: slug };
	const drill = { ...here, kind: 'drill', block: 'cetak-ulang', run: 1 } as const;
	const doings: Doing[] = [
		{ ...drill, step: 0, press: 'cari', values: { nik: '3171 0000' } },
		{ ...drill, step: 1, press: 'hasil:1', values: {} },
		{ ...drill, step: 2, press: 'cetak', values: { alasan: 'Hilang' } },
		{ ...here, kind: 'walk', block: 'tanpa-berkas', taken: 0, option: 1 },
		{ ...here, kind: 'finish' },
	];
	const acts: KeptAct[] = doings.map((doing) => ({
		...doing,
		id: randomUUID(),
		at: act.now.toISOString(),
	}));
	const wish = { officerId, secret: 'x', sentAt: act.now.toISOString(), acts };
	const answers = await mergeKept(act, wish);
	expect(answers.map(({ outcome }) => outcome)).toEqual(acts.map(() => 'taken'));
	expect(await mergeKept(act, wish)).toEqual(answers);

	const later = await mergeKept(act, {
		...wish,
		acts: acts.slice(0, 1).map((one) => ({ ...one, id: randomUUID() })),
	});
	expect(later).toMatchObject([{ outcome: 'further' }]);

	const kept = (await studyOf(house.db, officerId, courseCode))?.lessons.find(
		(one) => one.slug === slug,
	);
	const onPhone = lesson && placeAfter(lesson, lesson, acts);
	expect(onPhone?.done).toBe(true);
	expect(kept?.doneAt).not.toBeNull();
	expect(onPhone?.place.drills).toEqual(kept?.place.drills);
	expect(onPhone?.place.walks).toEqual(kept?.place.walks);
	const runs = await house.db.selectFrom('learning.simulation_run').selectAll().execute();
	expect(runs).toMatchObject([{ run: 1, score: 100, passed: true }]);
});
