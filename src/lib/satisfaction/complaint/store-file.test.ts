import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOfficeWithHead } from '../../../../tests/make/complaint.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { eraseDueFiles } from '../../platform/erase.server.ts';
import { filesBy, type Files } from '../../platform/files.server.ts';
import { addDays } from '../../time/index.ts';
import {
	answerDraft,
	attach,
	complaintById,
	detach,
	draftOf,
	fileOf,
	sendComplaint,
	startDraft,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOfficeWithHead>>;
let files: Files;
const act = () => anAct(house.db, { who: { kind: 'citizen' } });
const pdf = new TextEncoder().encode('%PDF-1.7 contoh');
const aFile = (name: string, content = pdf) => ({ name, mediaType: 'text/html', content });

beforeAll(async () => {
	house = await testDatabase();
	office = await anOfficeWithHead(act());
	files = await filesBy({ dataFolder: mkdtempSync(join(tmpdir(), 'lampiran-')), s3: null });
});
afterAll(() => house.end());

test('an attachment is known by its content, goes with the complaint, and is nobody’s of another one', async () => {
	const token = await startDraft(act(), null);
	expect(
		await attach(act(), files, token, aFile('jahat.pdf', new TextEncoder().encode('<script>'))),
	).toEqual({
		ok: false,
		reason: 'fileKindUnknown',
	});
	for (const name of ['satu.pdf', 'dua.pdf', 'tiga 0812-3456-7890.pdf'])
		expect(await attach(act(), files, token, aFile(name))).toEqual({ ok: true });
	expect(await attach(act(), files, token, aFile('empat.pdf'))).toMatchObject({
		reason: 'tooManyFiles',
	});
	const [first] = (await draftOf(house.db, token))?.answers.files ?? [];
	await detach(act(), files, token, first!.id);
	await answerDraft(act(), token, {
		kind: 'pengaduan',
		officeCode: office.code,
		body: 'Lihat lampiran tentang atap bocor.',
		privacy: 'anonim',
	});
	await sendComplaint(act(), token);
	const { id } = await house.db
		.selectFrom('satisfaction.complaint')
		.select('id')
		.executeTakeFirstOrThrow();
	const found = (await complaintById(house.db, id))?.files ?? [];
	expect(found.map(({ name }) => name)).toEqual(['dua.pdf', 'tiga [disamarkan].pdf']);
	expect(await fileOf(house.db, id, found[0]!.id)).toMatchObject({ mediaType: 'application/pdf' });
	expect(await fileOf(house.db, id + 1, found[0]!.id)).toBeNull();
	expect(await fileOf(house.db, id, first!.id)).toBeNull();

	const later = { ...act(), today: addDays(act().today, 30) };
	await eraseDueFiles(later, files);
	expect((await complaintById(house.db, id))?.files.every(({ erased }) => !erased)).toBe(true);
	await eraseDueFiles({ ...act(), today: addDays(act().today, 731) }, files);
	expect(await fileOf(house.db, id, found[0]!.id)).toBeNull();
});

test('the attachment of a text that is never sent is erased after its day', async () => {
	const token = await startDraft(act(), null);
	await attach(act(), files, token, aFile('batal.pdf'));
	const [file] = (await draftOf(house.db, token))?.answers.files ?? [];
	await eraseDueFiles({ ...act(), today: addDays(act().today, 1) }, files);
	const { erased_at } = await house.db
		.selectFrom('platform.file')
		.select('erased_at')
		.where('id', '=', file!.id)
		.executeTakeFirstOrThrow();
	expect(erased_at).not.toBeNull();
});
