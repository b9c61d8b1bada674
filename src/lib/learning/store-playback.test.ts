import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anEnrolment, courseCode } from '../../../tests/make/learning.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { keepSecond, studyOf, visitScreen } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a film goes on at its second on another device, and only a film of the lesson is kept', async () => {
	const officerId = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId, on: '2026-03-02' });
	const film = {
		...{ kind: 'video', title: 'Menyambut', file: 'komunikasi-loket/menyambut.mp4' },
		...{ captions: null, transcript: [] },
	};
	const lesson = await house.db
		.selectFrom('learning.lesson')
		.select('id')
		.where('slug', '=', 'menyambut')
		.executeTakeFirstOrThrow();
	await house.db
		.updateTable('learning.lesson')
		.set({
			screens: JSON.stringify([
				{ title: 'Film', blocks: [film] },
				{ title: 'Lalu', blocks: [] },
			]),
		})
		.where('id', '=', lesson.id)
		.execute();
	const address = '/pelajaran/komunikasi-loket/menyambut.mp4';
	const at = { officerId, courseCode, slug: 'menyambut' };
	await visitScreen(anAct(house.db), { ...at, screen: 1 });
	expect(await keepSecond(anAct(house.db), { ...at, address, second: 42 })).toEqual({ ok: true });
	expect(await keepSecond(anAct(house.db), { ...at, address: '/lain', second: 1 })).toMatchObject({
		reason: 'noSuchFile',
	});
	const study = await studyOf(house.db, officerId, courseCode);
	expect(study?.lessons[0]?.place.seconds).toEqual({ [address]: 42 });
	expect(study?.lessons[0]?.place.screen).toBe(1);
});
