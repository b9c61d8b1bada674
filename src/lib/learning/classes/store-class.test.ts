import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free, people } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aUnit } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import {
	addSession,
	arrangeSeats,
	cancelHeldClass,
	changeClass,
	classesOfBranches,
	freeKeptSeats,
	heldClassById,
	nomineesOf,
	nominateForClass,
	releaseSeat,
	seatPublished,
	standingClasses,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

const facts = (name: string, classId: number) =>
	sql<{ payload: { officerId: number; promoted?: boolean; place?: number } }>`
		select payload from platform.event where name = ${name}
			and (payload -> 'class' ->> 'classId')::bigint = ${classId} order by id`
		.execute(house.db)
		.then(({ rows }) => rows.map(({ payload }) => payload));

const apply = (classId: number, officerIds: readonly number[]) =>
	nominateForClass(act, { classId, officerIds, way: 'self', ...free });

test('of 45 who apply for 30 seats, 15 wait in the order in which they came', async () => {
	const { classId } = await aHeldClass(act);
	const all = await people(act, 45);
	const done = await nominateForClass(act, { classId, officerIds: all, way: 'organiser', ...free });
	const fates = done.ok ? all.map((id) => done.fates.get(id)) : [];
	expect(fates.filter((fate) => fate === 'seated')).toHaveLength(30);
	expect(fates.slice(30)).toEqual(Array(15).fill('waiting'));
	const told = await facts('learning.waitListed', classId);
	expect(told.map(({ place }) => place)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
});

test('who apply at the same moment never sit on one seat', async () => {
	const { classId } = await aHeldClass(act, { seats: 5 });
	const all = await people(act, 12);
	await Promise.all(all.map((id) => apply(classId, [id])));
	const nominees = await nomineesOf(house.db, classId);
	expect(nominees.flatMap(({ seat }) => seat ?? [])).toEqual([1, 2, 3, 4, 5]);
	expect(nominees.filter(({ seat }) => seat === null)).toHaveLength(7);
});

test('two on one seat, and a seat that is not there, are refused by the database itself', async () => {
	const { classId } = await aHeldClass(act, { seats: 1 });
	const [a = 0, b = 0] = await people(act, 2);
	await apply(classId, [a]);
	const seat = (officerId: number, number: number) =>
		house.db
			.insertInto('learning.nomination')
			.values({
				...{ class_id: classId, officer_id: officerId, way: 'self', nominated_at: act.now },
				...{ seat: number, seated_at: act.now },
			})
			.execute();
	await expect(seat(b, 1)).rejects.toThrow('one_on_a_seat');
	await expect(seat(b, 2)).rejects.toThrow('nomination_class_id_seat_fkey');
});

test('a seat given back goes to whoever has waited longest, who is told once', async () => {
	const { classId } = await aHeldClass(act, { seats: 1 });
	const [first = 0, second = 0, third = 0] = await people(act, 3);
	for (const id of [first, second, third]) await apply(classId, [id]);
	const leave = { classId, officerId: first, as: 'withdrawn', reason: null } as const;
	expect(await releaseSeat(act, leave)).toEqual({ ok: true, promoted: 1 });
	expect(await releaseSeat(act, leave)).toEqual({ ok: false, reason: 'notNominated' });
	const nominees = await nomineesOf(house.db, classId);
	expect(nominees.map(({ officerId, seat, waits }) => [officerId, seat, waits])).toEqual([
		[second, 1, null],
		[third, null, 1],
	]);
	const taken = await facts('learning.seatTaken', classId);
	expect(taken.filter(({ promoted }) => promoted).map(({ officerId }) => officerId)).toEqual([
		second,
	]);
});

test('many who give back at once promote as many as wait', async () => {
	const { classId } = await aHeldClass(act, { seats: 4 });
	const all = await people(act, 8);
	await apply(classId, all);
	await Promise.all(
		all
			.slice(0, 4)
			.map((officerId) => releaseSeat(act, { classId, officerId, as: 'withdrawn', reason: null })),
	);
	const seats = (await nomineesOf(house.db, classId)).map(({ seat }) => seat);
	expect(seats).toEqual([1, 2, 3, 4]);
});

test('nobody sits in two classes at one time, and who is on leave waits for a person', async () => {
	const [one, other] = [await aHeldClass(act), await aHeldClass(act)];
	const [officerId = 0] = await people(act, 1);
	await apply(one.classId, [officerId]);
	const again = await apply(other.classId, [officerId]);
	expect(again.ok && again.fates.get(officerId)).toBe('otherClass');
	const [ill = 0] = await people(act, 1);
	const leave = { officerId: ill, kind: 'leave', part: 'whole' } as const;
	const asked = {
		...{ classId: other.classId, officerIds: [ill], way: 'supervisor' as const },
		engaged: [{ ...leave, from: day('2026-12-09'), to: day('2026-12-10') }],
	};
	const away = await nominateForClass(act, { ...asked, anyway: false });
	expect(away.ok && away.fates.get(ill)).toBe('away');
	const anyway = await nominateForClass(act, { ...asked, anyway: true });
	expect(anyway.ok && anyway.fates.get(ill)).toBe('seated');
});

test('whoever got a seat elsewhere at that time is passed over, and stays on the wait-list', async () => {
	const [full, other] = [await aHeldClass(act, { seats: 1 }), await aHeldClass(act)];
	const [first = 0, busy = 0, third = 0] = await people(act, 3);
	for (const id of [first, busy, third]) await apply(full.classId, [id]);
	await apply(other.classId, [busy]);
	const { classId } = full;
	const leave = { classId, officerId: first, as: 'withdrawn', reason: null } as const;
	expect(await releaseSeat(act, leave)).toEqual({ ok: true, promoted: 1 });
	const nominees = await nomineesOf(house.db, classId);
	expect(nominees.map(({ officerId, seat }) => [officerId, seat])).toEqual([
		[third, 1],
		[busy, null],
	]);
});

test('two classes that free a seat at one moment give the same person one of them', async () => {
	const both = [await aHeldClass(act, { seats: 1 }), await aHeldClass(act, { seats: 1 })];
	const [waits = 0, ...seated] = await people(act, 3);
	for (const [at, { classId }] of both.entries()) {
		await apply(classId, [seated[at] ?? 0]);
		await apply(classId, [waits]);
	}
	const promoted = await Promise.all(
		both.map(({ classId }, at) =>
			releaseSeat(act, { classId, officerId: seated[at] ?? 0, as: 'withdrawn', reason: null }),
		),
	);
	expect(promoted.map((done) => done.ok && done.promoted).sort()).toEqual([0, 1]);
});

test('seats kept for a branch wait for its people until the day, then go to whoever waits', async () => {
	const { classId, organiser } = await aHeldClass(act, { seats: 2 });
	const branch = await aUnit(house.db);
	await arrangeSeats(act, organiser, { classId, add: 0, keep: { unitId: branch, seats: 1 } });
	const [a = 0, b = 0] = await people(act, 2);
	await apply(classId, [a, b]);
	expect((await nomineesOf(house.db, classId)).map(({ seat }) => seat)).toEqual([1, null]);
	const later = anAct(house.db, { at: '2026-12-05T01:00:00+07:00' });
	expect(await freeKeptSeats(later)).toBe(1);
	expect((await nomineesOf(house.db, classId)).map(({ seat }) => seat)).toEqual([1, 2]);
});

test('a cancelled class tells seated and waiting, frees its room, and takes nobody any more', async () => {
	const { classId, organiser, unitId } = await aHeldClass(act, { seats: 1 });
	const [a = 0, b = 0] = await people(act, 2);
	await apply(classId, [a, b]);
	const other = await aHeldClass(act, { sessions: false, unitId });
	const room = (await heldClassById(house.db, classId))?.sessions[0]?.room ?? '';
	const asked = {
		classId: other.classId,
		session: {
			...{ hari: day('2026-12-08'), mulai: '10:00', selesai: '14:00', ruang: room.toUpperCase() },
			...{ pengajar: null, nip: null },
		},
	};
	const taken = await addSession(act, other.organiser, asked);
	expect(taken).toEqual({ ok: false, reason: 'roomTaken' });
	const reason = 'Pengajar berhalangan';
	expect(await cancelHeldClass(act, organiser, { classId, reason })).toEqual({ ok: true, told: 2 });
	expect(await addSession(act, other.organiser, asked)).toEqual({ ok: true });
	expect(await apply(classId, [a])).toEqual({ ok: false, reason: 'notOpen' });
	expect(await nomineesOf(house.db, classId)).toEqual([]);
});

test('an organiser of another branch arranges nothing', async () => {
	const { classId } = await aHeldClass(act);
	const { organiser } = await aHeldClass(act);
	const refused = { ok: false, reason: 'notYours' };
	expect(await cancelHeldClass(act, organiser, { classId, reason: 'salah' })).toEqual(refused);
	expect(await arrangeSeats(act, organiser, { classId, add: 9, keep: null })).toEqual(refused);
});

test('a published timetable becomes a class once, and tells nobody a second time', async () => {
	const unitId = await aUnit(house.db);
	const [a = 0, b = 0] = await people(act, 2);
	const told = {
		...{ key: 'timetable:7:9', code: 'K-9', title: 'Komunikasi', courseCode: 'KOMUNIKASI-LOKET' },
		...{ unitId, place: 'Aula', trainer: null, seatsMin: 0, seatsMax: 2, left: [] },
		sessions: [{ day: day('2026-12-08'), starts: '08:00', ends: '12:00' }],
	};
	expect(await seatPublished(act, { ...told, joined: [a] })).toBe(true);
	await seatPublished(act, { ...told, joined: [a] });
	await seatPublished(act, { ...told, joined: [b], left: [a] });
	const { rows } = await sql<{ id: number }>`
		select id from learning.held_class where key = ${told.key}`.execute(house.db);
	const nominees = await nomineesOf(house.db, rows[0]?.id ?? 0);
	expect(nominees.map(({ officerId, way }) => [officerId, way])).toEqual([[b, 'timetable']]);
	expect(await facts('learning.seatTaken', rows[0]?.id ?? 0)).toEqual([]);
});

test('a class is changed after it was opened, and who has a seat is told of another place, once', async () => {
	const { classId, organiser } = await aHeldClass(act, { seats: 2 });
	const [seated = 0] = await people(act, 1);
	await apply(classId, [seated]);
	const said = {
		...{ classId, judul: 'Komunikasi di loket, daring', tempat: null },
		catatan: 'Bawa contoh.' as string | null,
		...{ tautan: 'https://rapat.invalid/lain', minimal: 2, sampai: day('2026-12-06') },
	};
	const change = (more: Partial<typeof said> = {}) =>
		changeClass(act, organiser, { ...said, ...more });
	expect([await change(), await change()]).toEqual([{ ok: true }, { ok: true }]);
	expect(await heldClassById(house.db, classId)).toMatchObject({
		...{ title: said.judul, place: null, link: said.tautan, note: said.catatan, minimum: 2 },
		...{ applyUntil: '2026-12-06', holdUntil: '2026-12-06' },
	});
	expect(await facts('learning.classMoved', classId)).toHaveLength(1);
	await change({ catatan: null });
	expect(await facts('learning.classMoved', classId), 'of a note nobody is told').toHaveLength(1);
	expect(await change({ minimal: 3 })).toEqual({ ok: false, reason: 'minimumAbove' });
	expect(await change({ sampai: day('2026-01-01') })).toEqual({ ok: false, reason: 'dayPast' });
	const stranger = (await aHeldClass(act)).organiser;
	const others = await changeClass(act, stranger, said);
	expect(others).toEqual({ ok: false, reason: 'notYours' });
});

test('standing classes come by their first day, page by page, and those that ended stand apart', async () => {
	const unitId = await aUnit(house.db);
	const held = [];
	for (let one = 0; one < 28; one += 1) {
		const made = await aHeldClass(act, { unitId, sessions: false });
		held.push(made.classId);
		const hari = day(`2027-01-${String(28 - one).padStart(2, '0')}`);
		const session = {
			hari,
			mulai: '08:00',
			selesai: '12:00',
			ruang: null,
			pengajar: 'Ibu',
			nip: null,
		};
		if (one > 0) await addSession(act, made.organiser, { classId: made.classId, session });
		if (one === 27)
			await cancelHeldClass(act, made.organiser, { classId: made.classId, reason: 'Uji.' });
	}
	const first = await standingClasses(house.db, [unitId], null);
	const rest = await standingClasses(house.db, [unitId], first.next);
	const [unplanned, ...planned] = held.slice(0, -1);
	expect([...first.classes, ...rest.classes].map(({ id }) => id)).toEqual([
		...[unplanned, ...planned.toReversed()],
	]);
	expect(first.classes).toHaveLength(25);
	const past = await classesOfBranches(house.db, [unitId], null, true);
	expect(past.classes.map(({ id }) => id)).toEqual(held.slice(-1));
});
