import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aTeam, anObservation, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aCompetency, aFramework } from '../../../../tests/make/framework.ts';
import type { Act } from '../../platform/act.server.ts';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { stateOfVersion } from './framework.ts';
import {
	beginVersion,
	discardFramework,
	draftFramework,
	effectScheduled,
	hitsOf,
	publishFramework,
	returnFramework,
	scheduleFramework,
	submitFramework,
	versionBefore,
	versionOf,
	versionsOf,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let team: Awaited<ReturnType<typeof aTeam>>;
const day = (text: string) => parseDay(text) as Day;
const as = (officerId: number, at = '2026-11-24T10:00:00+07:00'): Act => ({
	...anAct(house.db, { at }),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const author = () => as(team.supervisorId);
const reader = () => as(team.memberId);

beforeAll(async () => {
	house = await testDatabase();
	team = await aTeam(anAct(house.db));
	const first = await draftFramework(author(), aFramework());
	if (!first.ok) throw new Error(first.reason);
	await submitFramework(author(), first.id);
	await publishFramework(reader(), first.id, '');
});
afterAll(() => house.end());

async function nextInReview(definition: string): Promise<number> {
	const next = await draftFramework(
		author(),
		aFramework({ competencies: [aCompetency({ definition })] }),
	);
	if (!next.ok) throw new Error(next.reason);
	await submitFramework(author(), next.id);
	return next.id;
}

test('a version approved for a day takes effect on that day, and not before', async () => {
	const id = await nextInReview('Arti yang baru.');
	const schedule = (act: Act, on: string) =>
		scheduleFramework(act, id, { on: day(on), note: 'Menunggu tahun baru.' });
	expect(await schedule(author(), '2027-01-01')).toMatchObject({ reason: 'ownVersion' });
	expect(await schedule(reader(), '2026-11-24')).toMatchObject({ reason: 'notFuture' });
	expect(await schedule(reader(), '2028-01-01')).toMatchObject({ reason: 'notFuture' });
	expect(await schedule(reader(), '2027-01-01')).toEqual({ ok: true });
	expect(await schedule(reader(), '2027-01-01')).toEqual({ ok: true });
	const waiting = await versionOf(house.db, id);
	expect(waiting && stateOfVersion(waiting, day('2026-11-24'))).toBe('scheduled');
	expect(waiting?.reviews).toHaveLength(1);
	expect(await publishFramework(reader(), id, '')).toMatchObject({ reason: 'notInReview' });

	expect(await effectScheduled(anAct(house.db, { at: '2026-12-31T23:59:00+07:00' }))).toBe(0);
	const newYear = anAct(house.db, { at: '2027-01-01T00:02:00+07:00' });
	expect(await effectScheduled(newYear)).toBe(1);
	expect(await effectScheduled(newYear)).toBe(0);
	const [now, before] = await versionsOf(house.db, 'contoh');
	expect([now?.validFrom, before?.validTo, now?.publishedAt]).toEqual([
		'2027-01-01',
		'2027-01-01',
		newYear.now,
	]);
	const { definition } = await house.db
		.selectFrom('competency.competency')
		.select('definition')
		.where('code', '=', 'T.CONTOH')
		.executeTakeFirstOrThrow();
	expect(definition).toBe('Arti yang baru.');
	const jobs = await house.db
		.selectFrom('competency.framework')
		.select('approver_id')
		.where('id', '=', id)
		.execute();
	expect(jobs).toEqual([{ approver_id: team.memberId }]);
});

test('given back before its day it does not take effect', async () => {
	const id = await nextInReview('Arti ketiga.');
	await scheduleFramework(reader(), id, { on: day('2027-02-01'), note: '' });
	expect(await returnFramework(reader(), id, 'Ada yang terlewat.')).toEqual({ ok: true });
	expect(await effectScheduled(anAct(house.db, { at: '2027-02-02T00:02:00+07:00' }))).toBe(0);
	const back = await versionOf(house.db, id);
	expect(back && stateOfVersion(back, day('2027-02-02'))).toBe('draft');
});

test('a draft is discarded with a reason, stays to be read, and another begins behind it', async () => {
	const [newest, inForce] = await versionsOf(house.db, 'contoh');
	const id = newest?.id ?? 0;
	expect(await discardFramework(author(), id, 'Salah berkas.')).toEqual({ ok: true });
	expect(await discardFramework(reader(), id, 'Sekali lagi dibuang.')).toEqual({ ok: true });
	const gone = await versionOf(house.db, id);
	expect([gone?.discardReason, gone && stateOfVersion(gone, day('2026-11-24'))]).toEqual([
		'Salah berkas.',
		'discarded',
	]);
	expect(await submitFramework(author(), id)).toMatchObject({ reason: 'notADraft' });
	const next = await beginVersion(author(), inForce?.id ?? 0);
	expect(next.ok && next.id !== id).toBe(true);
	const version = next.ok ? await versionOf(house.db, next.id) : null;
	expect(version?.version).toBe(4);
	// Compared with what is in force, not with what was discarded
	const before = version && (await versionBefore(house.db, version));
	expect(before?.version).toBe(2);
	expect(await discardFramework(author(), inForce?.id ?? 0, 'Tidak boleh dibuang.')).toMatchObject({
		reason: 'notADraft',
	});
});

test('whom a version hits on a day to come is told with who retires before', async () => {
	await anObservation(anAct(house.db), {
		officerId: team.memberId,
		competencyCode: 'T.CONTOH',
	});
	expect(await competencyIdFor(house.db, 'T.CONTOH')).toBeGreaterThan(0);
	const { retires_on: retires } = await house.db
		.selectFrom('competency.retirement')
		.select('retires_on')
		.where('officer_id', '=', team.memberId)
		.executeTakeFirstOrThrow();
	const on = (when: string | null) =>
		hitsOf(house.db, ['T.CONTOH'], [team.unitId], when === null ? null : day(when));
	expect(await on(null)).toMatchObject({ people: 1, leaving: 0 });
	expect(await on(String(retires))).toMatchObject({ people: 1, leaving: 1 });
});
