import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anEnrolment } from '../../../../tests/make/learning.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { day } from '../../time/index.ts';
import { addSession, enrolmentsOf, learningToday, nominateForClass } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

test('a class of today and of tomorrow is told to who sits in it and to who teaches it, and to nobody else', async () => {
	const act = anAct(house.db);
	const [seated, waits, trainer] = [
		await anOfficer(house.db),
		await anOfficer(house.db),
		await anOfficer(house.db),
	];
	const { classId, organiser } = await aHeldClass(act, { seats: 1 });
	for (const id of [seated, waits])
		await nominateForClass(act, { classId, officerIds: [id], way: 'self', ...free });
	const { rows } = await house.pool.query<{ nip: string }>(
		'select nip from people.officer where id = $1',
		[trainer],
	);
	const session = {
		...{ hari: day('2026-12-10'), mulai: '13:00', selesai: '15:00', ruang: null },
		...{ pengajar: null, nip: rows[0]!.nip },
	};
	await addSession(act, organiser, { classId, session });

	const on = async (officerId: number, today: string) =>
		(await learningToday(house.db, officerId, day(today))).sessions.map((one) => [
			...[one.day, one.starts, one.teaches],
		]);
	expect(await on(seated, '2026-12-09')).toEqual([
		['2026-12-09', '08:00', false],
		['2026-12-10', '13:00', false],
	]);
	expect(await on(trainer, '2026-12-09')).toEqual([['2026-12-10', '13:00', true]]);
	expect(await on(waits, '2026-12-09')).toEqual([]);
	expect(await on(seated, '2026-12-06')).toEqual([]);
});

test('enrolments are those of the page of learning, in its order', async () => {
	const officerId = await anOfficer(house.db);
	await anEnrolment(house.db, { officerId, on: '2026-10-05' });
	const { enrolments } = await learningToday(house.db, officerId, day('2026-11-24'));
	const known = await enrolmentsOf(house.db, officerId);
	expect(enrolments.map(({ code }) => code)).toEqual(known.map(({ code }) => code));
	expect(enrolments.length).toBe(1);
});
