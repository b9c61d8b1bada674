import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free, people } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import {
	acceptWaiting,
	attendCode,
	correctPresence,
	finishClass,
	heldClassById,
	mergeScans,
	nominateForClass,
	presencesIn,
	scanCode,
} from '../server.ts';
import { presenceOf } from './rules-attendance.ts';

const secret = 'rahasia-uji';
let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
const at = (moment: string) => anAct(house.db, { at: `2026-12-${moment}:00+07:00` });
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

/** Mornings of 8 and 9 December, 08.00 to 12.00. */
async function aClassWith(count: number) {
	const made = await aHeldClass(act);
	const seated = await people(act, count);
	const { classId } = made;
	await nominateForClass(act, { classId, officerIds: seated, way: 'organiser', ...free });
	const sessions = (await heldClassById(house.db, classId))?.sessions ?? [];
	const [first, second] = sessions.map(({ id }) => id);
	if (!first || !second) throw new Error('no sessions');
	return { ...made, seated, first, second };
}

test('a code counts while it is on the screen, and is dead a minute and a half later', async () => {
	const { seated, first } = await aClassWith(1);
	const [officerId = 0] = seated;
	const code = attendCode(secret, first, at('08T08:05').now);
	const scan = (moment: string) => scanCode(at(moment), { officerId, secret, code });
	expect((await scan('08T08:06')).ok).toBe(true);
	expect(await scan('08T08:07')).toEqual({ ok: false, reason: 'codeOld' });
	expect(await scan('08T15:00')).toEqual({ ok: false, reason: 'noSessionNow' });
	const other = {
		officerId,
		secret: 'rahasia lain',
		code: attendCode('x', first, at('08T08:06').now),
	};
	expect(await scanCode(at('08T08:06'), other)).toEqual({ ok: false, reason: 'codeUnknown' });
});

test('who has no seat in the class cannot scan for it', async () => {
	const { first } = await aClassWith(1);
	const [stranger = 0] = await people(act, 1);
	const code = attendCode(secret, first, at('08T08:05').now);
	const done = await scanCode(at('08T08:05'), { officerId: stranger, secret, code });
	expect(done).toEqual({ ok: false, reason: 'noSessionNow' });
});

test('scans kept without line merge once, and wait for a person', async () => {
	const { seated, first, classId, organiser } = await aClassWith(1);
	const [officerId = 0] = seated;
	const shown = at('08T08:05').now;
	const scans = [{ code: attendCode(secret, first, shown), at: shown }];
	const later = at('08T18:00');
	expect(await mergeScans(later, { officerId, secret, scans })).toEqual(['waits']);
	expect(await mergeScans(later, { officerId, secret, scans: [...scans, ...scans] })).toEqual([
		'waits',
		'waits',
	]);
	const facts = await presencesIn(house.db, classId);
	expect(facts.map((one) => [presenceOf(one), one.offlineScans])).toEqual([['waits', 1]]);
	await acceptWaiting(by(later, organiser.officerId), organiser, {
		classId,
		reason: 'Saya lihat di ruangan',
	});
	expect((await presencesIn(house.db, classId)).map(presenceOf)).toEqual(['present']);
	const forged = [{ code: 'ABCD2345', at: shown }];
	expect(await mergeScans(later, { officerId, secret, scans: forged })).toEqual(['refused']);
});

test('a correction stands beside the scans with its reason, and neither can be changed', async () => {
	const { seated, first, classId, organiser } = await aClassWith(1);
	const [officerId = 0] = seated;
	const now = at('08T08:05');
	await scanCode(now, { officerId, secret, code: attendCode(secret, first, now.now) });
	const asked = {
		classId,
		sessionId: first,
		officerIds: [officerId],
		present: false,
		reason: 'Pulang',
	};
	expect(await correctPresence(now, organiser, asked)).toEqual({ ok: true, corrected: 1 });
	expect((await presencesIn(house.db, classId)).map(presenceOf)).toEqual(['absent']);
	const { rows } = await sql<{ may: boolean }>`
		select has_table_privilege('mumpuni_app', 'learning.scan', 'update')
			or has_table_privilege('mumpuni_app', 'learning.presence_word', 'delete') as may`.execute(house.db);
	expect(rows[0]?.may).toBe(false);
});

test('a finished class passes whoever attended enough, once, with the fact that hours and evidence know', async () => {
	const { seated, first, second, classId, organiser } = await aClassWith(3);
	const [all = 0, half = 0] = seated;
	const present = (sessionId: number, officerIds: number[]) =>
		correctPresence(act, organiser, {
			classId,
			sessionId,
			officerIds,
			present: true,
			reason: 'Daftar',
		});
	await present(first, [all, half]);
	await present(second, [all]);
	expect(await finishClass(at('09T11:00'), organiser, classId)).toEqual({
		ok: false,
		reason: 'notOver',
	});
	const done = await finishClass(at('09T12:30'), organiser, classId);
	expect(done.ok && done.results.map(({ outcome }) => outcome)).toEqual([
		'passed',
		'absent',
		'absent',
	]);
	const again = await finishClass(at('09T12:30'), organiser, classId);
	expect(again).toEqual({ ok: false, reason: 'alreadyFinished' });
	const { rows } = await sql<{
		payload: { studied: object; jp: number; certificateNumber: string };
	}>`
		select payload from platform.event where name = 'learning.coursePassed'
			and (payload ->> 'officerId')::bigint = ${all}`.execute(house.db);
	expect(rows.map(({ payload }) => payload.studied)).toEqual([
		[
			{ day: '2026-12-08', jp: 3 },
			{ day: '2026-12-09', jp: 3 },
		],
	]);
	const { rows: certificates } = await sql<{ number: string }>`
		select number from learning.certificate where number = ${rows[0]?.payload.certificateNumber ?? ''}`.execute(
		house.db,
	);
	expect(certificates).toHaveLength(1);
});

test('whoever passed the course before gets no second certificate and no hours twice', async () => {
	const [one, other] = [await aClassWith(1), await aHeldClass(act)];
	const [officerId = 0] = one.seated;
	const attend = async (classId: number, organiser: typeof one.organiser) => {
		for (const { id } of (await heldClassById(house.db, classId))?.sessions ?? [])
			await correctPresence(act, organiser, {
				...{ classId, sessionId: id, officerIds: [officerId], present: true, reason: 'Daftar' },
			});
		return finishClass(at('10T08:00'), organiser, classId);
	};
	await attend(one.classId, one.organiser);
	await sql`
		insert into learning.nomination (class_id, officer_id, way, nominated_at, seat, seated_at)
		values (${other.classId}, ${officerId}, 'organiser', ${act.now}, 1, ${act.now})`.execute(house.db);
	const done = await attend(other.classId, other.organiser);
	expect(done.ok && done.results.map(({ outcome }) => outcome)).toEqual(['already']);
	const { rows } = await sql`
		select from platform.event where name = 'learning.coursePassed'
			and (payload ->> 'officerId')::bigint = ${officerId}`.execute(house.db);
	expect(rows).toHaveLength(1);
});
