import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aTeam, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anItemBank, giftOf } from '../../../../tests/make/itemBank.ts';
import { simulatedSittings } from '../../../../tests/make/sittings.ts';
import type { Act } from '../../platform/act.server.ts';
import { stateOfItem } from './bankItem.ts';
import {
	addItems,
	answerItem,
	bankItems,
	bankQuality,
	calibrateBank,
	differencesOf,
	doubtedItems,
	itemRecord,
	readItems,
	reviewItem,
	retireItem,
	sittingOf,
	startSitting,
} from './server.ts';
import { whyOf } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let team: Awaited<ReturnType<typeof aTeam>>;
let act: Act;
const as = (officerId: number, at?: string): Act => ({
	...anAct(house.db, { ...(at && { at }) }),
	who: { kind: 'officer', officerId, role: 'officer' },
});
const one = { code: 'M.3' };
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	team = await aTeam(act);
});
afterAll(() => house.end());

const listOf = (code: string) =>
	bankItems(house.db, { competencyCode: code, after: 0, limit: 500 });

/** The form in which somebody chooses the right option, or a wrong one. */
async function choice(sittingId: number, right: boolean): Promise<FormData> {
	const sitting = await sittingOf(house.db, team.memberId, sittingId);
	const task = sitting?.question?.item.task;
	const form = new FormData();
	if (task?.kind !== 'choice') return form;
	const fits = task.options.find(({ text }) => text.startsWith('benar') === right);
	form.set('pilih', String(fits?.index));
	return form;
}

describe('the bank', () => {
	test('a file sent twice adds its items once, and a category becomes the content', async () => {
		const read = readItems(Buffer.from(giftOf('ulang', 3, 'biaya')));
		if (!read.ok) throw new Error(read.reason);
		const place = { competencyCode: 'M.1', level: 2 as const, content: 'umum' };
		const add = () => addItems(as(team.supervisorId), place, 'soal.gift', read.taken);
		expect(await add()).toEqual({ ok: true, added: 3, known: 0 });
		expect(await add()).toEqual({ ok: true, added: 0, known: 3 });
		const items = await listOf('M.1');
		expect(items.map(({ content }) => content)).toEqual(['biaya', 'biaya', 'biaya']);
		expect(items.map(stateOfItem)).toEqual(['draft', 'draft', 'draft']);
	});

	test('an author does not approve the own item; a colleague does, and a retired one stays out', async () => {
		const [item] = await listOf('M.1');
		const verdict = {
			itemId: item?.id ?? 0,
			version: 1,
			verdict: 'approved' as const,
			note: 'Sudah dibaca.',
		};
		expect(await reviewItem(as(team.supervisorId), verdict)).toEqual({
			ok: false,
			reason: 'ownItem',
		});
		expect(await reviewItem(as(team.memberId), { ...verdict, version: 2 })).toEqual({
			ok: false,
			reason: 'changedMeanwhile',
		});
		expect(await reviewItem(as(team.memberId), verdict)).toEqual({ ok: true });
		expect((await listOf('M.1')).map(stateOfItem)).toEqual(['trial', 'draft', 'draft']);
		await retireItem(as(team.memberId), verdict.itemId);
		expect((await listOf('M.1')).map(stateOfItem)[0]).toBe('retired');
		expect(await reviewItem(as(team.memberId), verdict)).toEqual({ ok: false, reason: 'retired' });
	});
});

describe('a test', () => {
	test('is refused where nobody asks for the competency, and where too few items are approved', async () => {
		const start = (competencyCode: string) =>
			startSitting(as(team.memberId), { officerId: team.memberId, competencyCode });
		expect(await start('T.IZIN')).toEqual({ ok: false, reason: 'notDemanded' });
		expect(await start('M.1')).toEqual({ ok: false, reason: 'tooFewItems' });
	});

	test('keeps each answer, goes on elsewhere, and the same answer sent twice is one', async () => {
		await anItemBank(act, { ...one, author: team.supervisorId, reviewer: team.memberId });
		const me = as(team.memberId);
		const at = { officerId: team.memberId, competencyCode: 'M.3' };
		const started = await startSitting(me, at);
		if (!started.ok) throw new Error(started.reason);
		const { sittingId } = started;
		expect(await startSitting(me, at)).toEqual({ ok: true, sittingId });

		const first = await choice(sittingId, true);
		const where = { officerId: team.memberId, sittingId };
		const both = await Promise.all([
			answerItem(me, { ...where, position: 1 }, first),
			answerItem(me, { ...where, position: 1 }, first),
		]);
		expect(both).toEqual([
			{ ok: true, finished: false },
			{ ok: true, finished: false },
		]);
		const now = await sittingOf(house.db, team.memberId, sittingId);
		expect([now?.answered, now?.question?.position]).toEqual([1, 2]);

		expect(await answerItem(me, { ...where, position: 2 }, new FormData())).toEqual({
			ok: false,
			reason: 'incomplete',
		});
		expect(await sittingOf(house.db, team.supervisorId, sittingId)).toBeNull();
	});

	test('never tells the browser what is right before it is over', async () => {
		const started = await startSitting(as(team.memberId), {
			officerId: team.memberId,
			competencyCode: 'M.3',
		});
		const sitting = started.ok ? await sittingOf(house.db, team.memberId, started.sittingId) : null;
		expect(JSON.stringify(sitting?.question)).not.toMatch(/credit|feedback|explanation/);
	});

	test('with items that nobody has calibrated gives a result, and no evidence', async () => {
		const me = as(team.memberId);
		const started = await startSitting(me, { officerId: team.memberId, competencyCode: 'M.3' });
		if (!started.ok) throw new Error(started.reason);
		const where = { officerId: team.memberId, sittingId: started.sittingId };
		for (let position = 2; position <= 20; position += 1) {
			const answered = await answerItem(
				me,
				{ ...where, position },
				await choice(started.sittingId, true),
			);
			if (!answered.ok || answered.finished) break;
		}
		const done = await sittingOf(house.db, team.memberId, started.sittingId);
		expect(done?.result?.counts).toBe(false);
		expect(done?.result?.theta).toBeGreaterThan(1);
		const id = await competencyIdFor(house.db, 'M.3');
		expect(await whyOf(house.db, team.memberId, id, act.today)).toEqual([]);
	});

	test('after the time is up keeps what is known and takes no answer', async () => {
		await anItemBank(act, { code: 'M.5', author: team.supervisorId, reviewer: team.memberId });
		const me = as(team.memberId);
		const started = await startSitting(me, { officerId: team.memberId, competencyCode: 'M.5' });
		if (!started.ok) throw new Error(started.reason);
		const where = { officerId: team.memberId, sittingId: started.sittingId, position: 1 };
		const form = await choice(started.sittingId, true);
		const late = as(team.memberId, '2026-11-24T11:00:01+07:00');
		expect(await answerItem(late, where, form)).toEqual({ ok: false, reason: 'timeIsUp' });
		const done = await sittingOf(house.db, team.memberId, started.sittingId);
		expect([done?.finishedAt, done?.answered]).toEqual([late.now, 0]);
	});
});

describe('calibration', () => {
	test('waits for a hundred people, then finds the wrong key and lets the others count', async () => {
		const competencyId = await competencyIdFor(house.db, 'M.8');
		const ids = await anItemBank(act, {
			code: 'M.8',
			author: team.supervisorId,
			reviewer: team.memberId,
		});
		await simulatedSittings(house.db, { competencyId, officerId: team.memberId, people: 60 });
		expect(await calibrateBank(act, competencyId)).toEqual({ ok: false, reason: 'tooFewPeople' });
		await simulatedSittings(house.db, {
			competencyId,
			officerId: team.memberId,
			people: 340,
			wrongKey: ids[7] ?? 0,
		});
		expect(await calibrateBank(act, competencyId)).toMatchObject({ ok: true, items: 20 });
		expect(await calibrateBank(act, competencyId)).toEqual({ ok: false, reason: 'nothingNew' });
		const items = await listOf('M.8');
		const doubted = items.filter(({ doubts }) => doubts.includes('wrongKey'));
		expect(doubted.map(({ id }) => id)).toEqual([ids[7]]);
		expect(items.filter((item) => stateOfItem(item) === 'active')).toHaveLength(19);
		const record = await itemRecord(house.db, ids[7] ?? 0);
		expect(record?.figure?.options.map(({ option }) => option)).toEqual(['0', '1', '2', '3']);
		const screened = await doubtedItems(house.db, 10);
		expect(screened.map(({ itemId }) => itemId)).toEqual([ids[7]]);
		expect(record?.figure?.errorB).toBeGreaterThan(0);
		const quality = await bankQuality(house.db, 'M.8');
		expect(quality.calibration).toMatchObject({ persons: 400, whole: 400, items: 20 });
		expect(quality.calibration?.alpha).toBeGreaterThan(0.5);
		expect(quality.exposure[ids[0] ?? 0]).toBe(1);
		// All answers came from one officer: nothing can be said of groups
		const differences = await differencesOf(house.db, { itemId: ids[7] ?? 0, version: 1 });
		expect(differences.map(({ found }) => found)).toEqual([null, null]);
	});

	test('a test of calibrated items is evidence, once, and the next may come in thirty days', async () => {
		const me = as(team.memberId);
		const at = { officerId: team.memberId, competencyCode: 'M.8' };
		const started = await startSitting(me, at);
		if (!started.ok) throw new Error(started.reason);
		const where = { officerId: team.memberId, sittingId: started.sittingId };
		for (let position = 1; position <= 20; position += 1) {
			const right = position % 2 === 0;
			const form = await choice(started.sittingId, right);
			const answered = await answerItem(me, { ...where, position }, form);
			if (!answered.ok || answered.finished) break;
		}
		const done = await sittingOf(house.db, team.memberId, started.sittingId);
		expect(done?.result?.counts).toBe(true);
		const why = await whyOf(
			house.db,
			team.memberId,
			await competencyIdFor(house.db, 'M.8'),
			act.today,
		);
		expect(why.map(({ observation }) => observation.source)).toEqual(['test']);
		expect(await startSitting(me, at)).toMatchObject({ ok: false, reason: 'tooSoon' });
		const later = as(team.memberId, '2026-12-25T09:00:00+07:00');
		expect((await startSitting(later, at)).ok).toBe(true);
	});
});
