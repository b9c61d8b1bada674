import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aBlock, aWholeDraft } from '../../../../tests/make/draft.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Block } from '../block.ts';
import type { Act } from '../../platform/act.server.ts';
import { openFiles } from '../../platform/files.server.ts';
import { eraseDueFiles } from '../../platform/erase.server.ts';
import { addDays } from '../../time/index.ts';
import {
	dropDraft,
	mediaBy,
	removeFromDraft,
	storeMedia,
	tidyMedia,
	unusedMediaDays,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-media-'));
const files = { disk: openFiles(folder), folder };

beforeAll(async () => {
	house = await testDatabase();
});
afterAll(async () => {
	await house.end();
	rmSync(folder, { recursive: true, force: true });
});

async function captions(act: Act): Promise<string> {
	const content = new TextEncoder().encode('WEBVTT\n\n00:00.000 --> 00:02.000\nPagi');
	const upload = { name: 'teks.vtt', mediaType: 'text/vtt', content };
	const kept = await storeMedia(act, files, upload, 'captions');
	if (!kept.ok) throw new Error(kept.reason);
	return kept.media.file;
}

const film = (file: string): Block => ({
	...{ kind: 'video', title: 'Menyapa', file: 'a/b.mp4' },
	...{ captions: file, transcript: ['Pagi.'] },
});

async function isErasedSoon(file: string): Promise<boolean> {
	const { erase_after: day } = await house.db
		.selectFrom('learning.media')
		.innerJoin('platform.file', 'platform.file.id', 'learning.media.file_id')
		.select('erase_after')
		.where('key', '=', file.slice('media:'.length))
		.executeTakeFirstOrThrow();
	return day !== null;
}

test('files that only a dropped draft shows are erased, those of another draft stay', async () => {
	const who = { kind: 'officer', officerId: await anOfficer(house.db), role: 'organiser' } as const;
	const act: Act = { ...anAct(house.db), who };
	const [own, shared] = [await captions(act), await captions(act)];
	const dropped = await aWholeDraft(act, 'DIBUANG');
	const kept = await aWholeDraft(act, 'DILANJUTKAN');
	await aBlock(act, 'DIBUANG', dropped.screenId, film(own));
	await aBlock(act, 'DIBUANG', dropped.screenId, film(shared));
	await aBlock(act, 'DILANJUTKAN', kept.screenId, film(shared));
	expect(await dropDraft(act, 'DIBUANG')).toEqual({ ok: true });
	await tidyMedia(act);
	expect(await tidyMedia({ ...act, today: addDays(act.today, 14) })).toEqual({ dropped: 1 });
	expect([await isErasedSoon(own), await isErasedSoon(shared)]).toEqual([true, false]);
});

test('a file that nothing mentions is erased after its grace; an old version and what can be put back keep theirs', async () => {
	const who = { kind: 'officer', officerId: await anOfficer(house.db), role: 'organiser' } as const;
	const on = (day: string): Act => ({ ...anAct(house.db, { at: `${day}T20:00:00+07:00` }), who });
	const act = on('2027-03-02');
	const [forgotten, taught] = [await captions(act), await captions(act)];
	const [removed, back] = [await captions(act), await captions(act)];
	await house.db
		.updateTable('learning.lesson')
		.set({ screens: JSON.stringify([{ title: 'Lama', blocks: [film(taught)] }]) })
		.where('slug', '=', 'menyambut')
		.execute();
	const open = await aWholeDraft(act, 'MASIH-DITULIS');
	const id = await aBlock(act, 'MASIH-DITULIS', open.screenId, film(removed));
	await removeFromDraft(act, { courseCode: 'MASIH-DITULIS', kind: 'block', id });

	expect(await tidyMedia(act)).toEqual({ dropped: 0 });
	await aBlock(act, 'MASIH-DITULIS', open.screenId, film(back));
	expect(unusedMediaDays).toBe(14);
	expect(await tidyMedia(on('2027-03-15'))).toEqual({ dropped: 0 });
	expect(await tidyMedia(on('2027-03-16'))).toEqual({ dropped: 1 });
	expect(await tidyMedia(on('2027-03-16'))).toEqual({ dropped: 0 });
	await eraseDueFiles(on('2027-03-16'), files);
	const kept = await Promise.all(
		[forgotten, taught, removed, back].map((file) =>
			mediaBy(house.db, file.slice('media:'.length)),
		),
	);
	expect(kept.map((found) => found !== null)).toEqual([false, true, true, true]);
});
