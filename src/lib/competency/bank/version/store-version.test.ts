import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../../tests/make/act.ts';
import { aTeam } from '../../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../../tests/make/database.ts';
import { anItemBank } from '../../../../../tests/make/itemBank.ts';
import type { Act } from '../../../platform/act.server.ts';
import { openFiles } from '../../../platform/files.server.ts';
import type { ItemBody } from '../item.ts';
import {
	addMedia,
	approveTranslation,
	contentStock,
	itemRecord,
	openTestForm,
	reviewItem,
	scenariosOf,
	sittingMedia,
	sittingOf,
	startSitting,
	translateItem,
	versionsOfItem,
	writeScenario,
	writeVersion,
	answerItem,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let team: Awaited<ReturnType<typeof aTeam>>;
let ids: number[] = [];
const as = (officerId: number): Act => ({
	...anAct(house.db),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
const author = () => as(team.supervisorId);
const reader = () => as(team.memberId);
const bodyOf = async (id: number) => (await itemRecord(house.db, id))?.body as ItemBody;

beforeAll(async () => {
	house = await testDatabase();
	team = await aTeam(anAct(house.db));
	const bank = { author: team.supervisorId, reviewer: team.memberId };
	ids = await anItemBank(anAct(house.db), { code: 'M.3', ...bank });
	await anItemBank(anAct(house.db), { code: 'M.5', ...bank });
});
afterAll(() => house.end());

test('a new version waits for another reader, and the approved one goes on being asked', async () => {
	const itemId = ids[0] ?? 0;
	const body = { ...(await bodyOf(itemId)), prompt: 'Pertanyaan yang diperbaiki?' };
	const write = (version: number) => writeVersion(author(), { itemId, version, body });
	expect(await write(1)).toEqual({ ok: true, version: 2 });
	expect(await write(1)).toEqual({ ok: false, reason: 'changedMeanwhile' });
	expect(await write(2)).toEqual({ ok: false, reason: 'unchanged' });
	const started = await startSitting(reader(), {
		officerId: team.memberId,
		competencyCode: 'M.3',
	});
	expect(started.ok).toBe(true);
	const versions = await versionsOfItem(house.db, itemId);
	expect(versions.map(({ version, verdict }) => [version, verdict])).toEqual([
		[2, null],
		[1, 'approved'],
	]);
	expect((await contentStock(house.db, 'M.3'))[0]?.approved).toBe(ids.length);
	const own = { itemId, version: 2, verdict: 'approved' as const, note: '' };
	expect(await reviewItem(author(), own)).toEqual({ ok: false, reason: 'ownItem' });
	expect(await reviewItem(reader(), own)).toEqual({ ok: true });
});

test('a translation is shown once somebody else has read it, and a missing one says so', async () => {
	const started = await startSitting(reader(), { officerId: team.memberId, competencyCode: 'M.3' });
	if (!started.ok) throw new Error(started.reason);
	const read = () => sittingOf(house.db, team.memberId, started.sittingId, 'en');
	expect((await read())?.question?.untranslated).toBe(true);
	const asked = await house.db
		.selectFrom('competency.sitting_item')
		.select(['item_id', 'version'])
		.where('sitting_id', '=', started.sittingId)
		.executeTakeFirstOrThrow();
	const { item_id: itemId } = asked;
	const version = (await itemRecord(house.db, itemId))?.version ?? 0;
	const body = await bodyOf(itemId);
	const parts = ['right', 'wrong a', 'wrong b', 'wrong c'];
	const translate = (over: object = {}) =>
		translateItem(author(), {
			...{ itemId, version, locale: 'en' as const },
			texts: { prompt: 'In English?', parts, ...over },
		});
	expect(await translate({ parts: ['right'] })).toEqual({ ok: false, reason: 'notWhole' });
	expect(await translate()).toEqual({ ok: true });
	expect(await translate()).toEqual({ ok: true });
	const rows = await house.db.selectFrom('competency.item_translation').select('id').execute();
	expect(rows).toHaveLength(1);
	expect((await read())?.question?.untranslated).toBe(true);
	const approve = (act: Act) =>
		approveTranslation(act, { itemId, translationId: rows[0]?.id ?? 0, locale: 'en' });
	expect(await approve(author())).toEqual({ ok: false, reason: 'ownTranslation' });
	expect(await approve(reader())).toEqual({ ok: true });
	const now = await read();
	expect([now?.question?.untranslated, now?.question?.item.prompt]).toEqual([false, 'In English?']);
	const inIndonesian = await sittingOf(house.db, team.memberId, started.sittingId);
	expect(inIndonesian?.question?.item.prompt).toBe(body.prompt);
	expect(JSON.stringify(now?.question)).not.toMatch(/credit|feedback|fileId/);
});

test('a picture is kept by its bytes, with words, and is read only by who was asked the item', async () => {
	const files = { disk: openFiles(`/tmp/media-${process.pid}`), folder: null };
	const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const itemId = ids[1] ?? 0;
	const add = (content: Uint8Array, text: string, version = 1) =>
		addMedia(
			author(),
			files,
			{ itemId, version },
			{ upload: { name: 'a.png', mediaType: 'text/html', content }, text },
		);
	expect(await add(new TextEncoder().encode('<svg/>'), 'Papan tarif')).toEqual({
		ok: false,
		reason: 'fileKind',
	});
	expect(await add(png, ' ')).toEqual({ ok: false, reason: 'textMissing' });
	expect(await add(png, 'Papan tarif')).toMatchObject({ ok: true });
	expect(await add(png, 'Papan tarif')).toEqual({ ok: false, reason: 'changedMeanwhile' });
	const stored = await house.db
		.selectFrom('platform.file')
		.select('media_type')
		.where('purpose', '=', 'competency.itemMedia')
		.execute();
	expect(stored).toEqual([{ media_type: 'image/png' }]);
	const { id: sittingId } = await house.db
		.selectFrom('competency.sitting')
		.select('id')
		.executeTakeFirstOrThrow();
	const at = { officerId: team.supervisorId, sittingId, position: 1, place: 0 };
	expect(await sittingMedia(house.db, at)).toBeNull();
});

test('a fixed test draws what its plan says, shows its documents, and ends with the last item', async () => {
	const token = 'c3bb189e-8bf9-4888-9912-ace4e6543002';
	const documents = [{ title: 'Surat', text: 'Yth. Kepala UP' }];
	const write = () =>
		writeScenario(author(), { token, competencyCode: 'M.5', title: 'Surat masuk', documents });
	await write();
	await write();
	const [scenario] = await scenariosOf(house.db, 'M.5');
	expect((await scenariosOf(house.db, 'M.5')).length).toBe(1);
	const all = await house.db
		.selectFrom('competency.item as i')
		.innerJoin('competency.competency as c', 'c.id', 'i.competency_id')
		.select('i.id')
		.where('c.code', '=', 'M.5')
		.execute();
	for (const { id: itemId } of all.slice(0, 20)) {
		const body = { ...(await bodyOf(itemId)), scenarioId: scenario?.id ?? 0 };
		await writeVersion(author(), { itemId, version: 1, body });
		await reviewItem(reader(), { itemId, version: 2, verdict: 'approved', note: '' });
	}
	const open = (items: number) =>
		openTestForm(author(), {
			token: 'd3bb189e-8bf9-4888-9912-ace4e6543002',
			competencyCode: 'M.5',
			title: 'Tes akhir',
			minutes: 30,
			parts: [{ content: 'syarat', items }],
		});
	expect(await open(40)).toMatchObject({ ok: false, reason: 'tooFewItems' });
	expect(await open(6)).toEqual({ ok: true });
	expect(await open(6)).toEqual({ ok: true });
	const { id: formId } = await house.db
		.selectFrom('competency.test_form')
		.select('id')
		.executeTakeFirstOrThrow();
	const at = { officerId: team.memberId, competencyCode: 'M.5' };
	expect(await startSitting(reader(), { ...at, formId: formId + 9 })).toEqual({
		ok: false,
		reason: 'unknownForm',
	});
	const started = await startSitting(reader(), { ...at, formId });
	if (!started.ok) throw new Error(started.reason);
	const { sittingId } = started;
	for (let position = 1; position <= 6; position += 1) {
		const sitting = await sittingOf(house.db, team.memberId, sittingId);
		expect([sitting?.total, sitting?.minutes, sitting?.question?.position]).toEqual([
			...[6, 30, position],
		]);
		expect(sitting?.question?.item.documents).toEqual(documents);
		const form = new FormData();
		form.set('pilih', '0');
		await answerItem(reader(), { officerId: team.memberId, sittingId, position }, form);
	}
	const done = await sittingOf(house.db, team.memberId, sittingId);
	expect([done?.answered, done?.finishedAt === null]).toEqual([6, false]);
});
