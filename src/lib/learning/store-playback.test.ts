import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anEnrolment, courseCode } from '../../../tests/make/learning.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import { keepSecond, mergeKept, studyOf, takeCopy, visitScreen } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const address = '/pelajaran/komunikasi-loket/menyambut.mp4';
const slug = 'menyambut';

/** An officer in a lesson whose first screen holds a film. */
async function aViewer(): Promise<number> {
	const officerId = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId, on: '2026-03-02' });
	const film = {
		...{ kind: 'video', title: 'Menyambut', file: 'komunikasi-loket/menyambut.mp4' },
		...{ captions: null, transcript: [] },
	};
	const screens = [
		{ title: 'Film', blocks: [film] },
		{ title: 'Lalu', blocks: [] },
	];
	await house.db
		.updateTable('learning.lesson')
		.set({ screens: JSON.stringify(screens) })
		.where('slug', '=', slug)
		.execute();
	return officerId;
}
const placeOf = async (officerId: number) =>
	(await studyOf(house.db, officerId, courseCode))?.lessons[0]?.place;

test('a film goes on at its second on another device, and only a film of the lesson is kept', async () => {
	const officerId = await aViewer();
	const at = { officerId, courseCode, slug };
	await visitScreen(anAct(house.db), { ...at, screen: 1 });
	const kept = await keepSecond(anAct(house.db), { ...at, address, second: 42 });
	expect(kept).toEqual({ ok: true, counts: true });
	expect(await keepSecond(anAct(house.db), { ...at, address: '/lain', second: 1 })).toMatchObject({
		reason: 'noSuchFile',
	});
	expect(await placeOf(officerId)).toMatchObject({ seconds: { [address]: 42 }, screen: 1 });
});

test('a film played on a train goes on there; what was played later elsewhere stays', async () => {
	const officerId = await aViewer();
	const on = (clock: string) => anAct(house.db, { at: `2026-03-03T${clock}:00+07:00` });
	const copy = randomUUID();
	await takeCopy(on('06:00'), { officerId, courseCode, copy });
	const played = (clock: string, second: number, file = address) => ({
		...{ id: randomUUID(), at: new Date(`2026-03-03T${clock}:00+07:00`).toISOString() },
		...{ copy, course: courseCode, lesson: slug, kind: 'second' as const, address: file, second },
	});
	const send = async (...acts: ReturnType<typeof played>[]) => {
		const sentAt = on('09:00').now.toISOString();
		const answers = await mergeKept(on('09:00'), { officerId, secret: 'x', sentAt, acts });
		return answers.map(({ outcome }) => outcome);
	};
	const onTrain = played('07:00', 300);
	expect(await send(onTrain, played('07:05', 10, '/lain'))).toEqual(['taken', 'refused']);
	expect(await placeOf(officerId)).toMatchObject({ seconds: { [address]: 300 } });

	// Begun again on the computer of the office: the phone that comes later tells of an earlier hour.
	await keepSecond(on('08:00'), { officerId, courseCode, slug, address, second: 20 });
	expect(await send(onTrain, played('07:30', 600))).toEqual(['taken', 'further']);
	expect(await placeOf(officerId)).toMatchObject({ seconds: { [address]: 20 } });
});
