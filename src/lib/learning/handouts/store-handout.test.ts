import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass, free, people } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { openFiles } from '../../platform/files.server.ts';
import { nominateForClass } from '../server.ts';
import { handoutForm } from './forms-handout.ts';
import { handOut, handoutFile, handoutsOf, takeBackHandout } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-handout-'));
const files = { disk: openFiles(folder), folder };

beforeAll(async () => {
	house = await testDatabase();
});
afterAll(async () => {
	await house.end();
	rmSync(folder, { recursive: true, force: true });
});

test('a file of a class opens to who sits there, once handed out and until taken back', async () => {
	const act = anAct(house.db);
	const { classId, organiser } = await aHeldClass(act, { seats: 1 });
	const { organiser: stranger } = await aHeldClass(act, { seats: 1 });
	const [seated = 0, waiting = 0] = await people(act, 2);
	const officerIds = [seated, waiting];
	await nominateForClass(act, { classId, officerIds, way: 'organiser', ...free });
	const token = 'bahan-kelas-0123456789';
	const form = handoutForm.parse({ token, jenis: 'material', judul: 'Lembar kerja' });
	const content = new TextEncoder().encode('%PDF-1.7 bahan');
	const upload = { name: 'bahan.pdf', mediaType: 'application/pdf', content };
	const asked = { classId, form, upload };
	expect(await handOut(act, files, stranger, asked)).toMatchObject({ reason: 'classUnknown' });
	for (const sent of [1, 2])
		expect(await handOut(act, files, organiser, asked), `${sent}`).toEqual({ ok: true });
	const [only, ...others] = await handoutsOf(house.db, classId);
	expect(others).toEqual([]);
	const handoutId = only?.id ?? 0;
	const opens = async (officerId: number) =>
		(await handoutFile(house.db, { classId, handoutId, officerId }))?.seated ?? null;
	expect([await opens(seated), await opens(waiting)]).toEqual([true, false]);
	await takeBackHandout(act, organiser, { classId, handoutId });
	expect(await opens(seated)).toBeNull();
});
