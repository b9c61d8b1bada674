import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free, people } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import type { Act } from '../../platform/act.server.ts';
import {
	attendCode,
	confirmWaiting,
	heldClassById,
	mergeKept,
	nominateForClass,
	presencesIn,
	scanCode,
	setSessionPlace,
	taughtSession,
	waitingIn,
} from '../server.ts';
import { presenceOf } from '../attendance/rules-attendance.ts';

const secret = 'rahasia-uji';
const hall = { latitude: -6.18, longitude: 106.83, metres: 150 };
const there = { latitude: -6.1801, longitude: 106.83, accuracy: 20 };
const away = { latitude: -6.19, longitude: 106.83, accuracy: 20 };
let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
const at = (moment: string) => anAct(house.db, { at: `2026-12-${moment}:00+07:00` });
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

/** Two mornings in December in the hall, and who sits there. */
async function aPlacedClass(count: number) {
	const made = await aHeldClass(act);
	const { classId, organiser } = made;
	const seated = await people(act, count);
	await nominateForClass(act, { classId, officerIds: seated, way: 'organiser', ...free });
	await setSessionPlace(act, organiser, { classId, sessions: 'semua', place: hall });
	const [first] = (await heldClassById(house.db, classId))?.sessions ?? [];
	if (!first) throw new Error('no session');
	const now = at('08T08:05');
	const code = attendCode(secret, first.id, now.now);
	const scan = (officerId: number, where: typeof there | null) =>
		scanCode(now, { officerId, secret, code, where });
	return { ...made, seated, sessionId: first.id, now, code, scan };
}

const states = async (classId: number) =>
	(await presencesIn(house.db, classId))
		.toSorted((a, b) => a.officerId - b.officerId)
		.map((facts) => [presenceOf(facts), facts.place?.verdict, facts.place?.metres]);

test('who scans where the class is counts; from outside or without a position one waits', async () => {
	const { seated, scan, classId, sessionId } = await aPlacedClass(3);
	const [inside = 0, outside = 0, silent = 0] = seated;
	expect(await scan(inside, there)).toMatchObject({ place: { verdict: 'inside' } });
	expect(await scan(outside, away)).toMatchObject({ ok: true, place: { verdict: 'outside' } });
	expect(await scan(silent, null)).toMatchObject({ ok: true, place: { verdict: 'notGiven' } });
	expect(await states(classId)).toEqual([
		['present', 'inside', 0],
		['waits', 'outside', 1100],
		['waits', 'notGiven', null],
	]);
	expect((await taughtSession(house.db, sessionId))?.present).toBe(1);
	// The same window again, now with a position.
	await scan(silent, there);
	expect((await states(classId))[2]).toEqual(['present', 'inside', 0]);
});

test('nothing of the position itself is kept anywhere', async () => {
	const { seated, scan } = await aPlacedClass(1);
	const [officerId = 0] = seated;
	await scan(officerId, { ...away, latitude: -6.191_234_5 });
	const { rows } = await sql<{ row: string }>`
		select to_jsonb(c)::text as row from learning.scan c where officer_id = ${officerId}
		union all select to_jsonb(e)::text from platform.audit_entry e
			where about_officer_id = ${officerId}`.execute(house.db);
	expect(rows.length).toBeGreaterThan(1);
	expect(rows.map(({ row }) => row).join()).not.toContain('6.19');
});

test('a scan kept without line carries the verdict, and the position is let go when it arrives', async () => {
	const { seated, code, now, classId, sessionId } = await aPlacedClass(1);
	const [officerId = 0] = seated;
	const kept = { kind: 'scan', code, where: away, at: now.now.toISOString() } as const;
	const acts = [{ ...kept, id: '0b0e3c1e-5a0e-4a0e-9a0e-0b0e3c1e5a0e' }];
	const later = at('08T18:00');
	const sentAt = later.now.toISOString();
	const [answer] = await mergeKept(later, { officerId, secret, sentAt, acts });
	expect(answer?.outcome).toBe('waits');
	expect(await states(classId)).toEqual([['waits', 'outside', 1100]]);
	expect(await waitingIn(house.db, sessionId)).toMatchObject([{ officerId, offline: true }]);
	const { rows } = await sql<{ what: object }>`
		select what from learning.offline_act where officer_id = ${officerId}`.execute(house.db);
	expect(JSON.stringify(rows)).not.toContain('6.19');
});

test('trainer or organiser confirm those who wait with a reason, nobody else and not themselves', async () => {
	const { seated, scan, classId, sessionId, organiser, now } = await aPlacedClass(2);
	for (const officerId of seated) await scan(officerId, away);
	const [one = 0, other = 0] = seated;
	const asked = { sessionId, present: true, reason: 'Saya lihat di ruangan' };
	const stranger = anOrganiser(one, (await aHeldClass(act)).unitId);
	expect(await confirmWaiting(by(now, one), stranger, { ...asked, officerIds: [one] })).toEqual({
		ok: false,
		reason: 'notYours',
	});
	const asOrganiser = by(now, organiser.officerId);
	const done = await confirmWaiting(asOrganiser, organiser, { ...asked, officerIds: [one, 9e9] });
	expect(done).toEqual({ ok: true, corrected: 1 });
	expect(await confirmWaiting(asOrganiser, organiser, { ...asked, officerIds: [one] })).toEqual({
		ok: false,
		reason: 'nobodyChosen',
	});
	const asTrainer = { ...organiser, officerId: other };
	expect(
		await confirmWaiting(by(now, other), asTrainer, { ...asked, officerIds: [other] }),
	).toMatchObject({ reason: 'nobodyChosen' });
	expect((await states(classId)).map(([state]) => state)).toEqual(['present', 'waits']);
});

test('once somebody has scanned, the place of the session stays, also in SQL', async () => {
	const { seated, scan, classId, sessionId, organiser } = await aPlacedClass(1);
	await scan(seated[0] ?? 0, there);
	const lift = { classId, sessions: sessionId, place: null };
	expect(await setSessionPlace(act, organiser, lift)).toEqual({
		ok: false,
		reason: 'scannedAlready',
	});
	const all = await setSessionPlace(act, organiser, { ...lift, sessions: 'semua' });
	expect(all).toEqual({ ok: true, placed: 1 });
	const forged = sql`update learning.class_session set radius = 2000 where id = ${sessionId}`;
	await expect(forged.execute(house.db)).rejects.toThrow('its place stays');
	const unjudged = sql`insert into learning.scan (key, session_id, officer_id, at, arrived_at, way)
		values ('tanpa-tempat', ${sessionId}, ${seated[0]}, now(), now(), 'screen')`;
	await expect(unjudged.execute(house.db)).rejects.toThrow('looks at its place');
});
