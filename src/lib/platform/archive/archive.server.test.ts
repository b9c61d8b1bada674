import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { digestsOf, schemaOf } from '../../../../tests/make/digest.ts';
import { ROOT } from '../../../cli/root.ts';
import { loadDemo } from '../../demo/server.ts';
import { day } from '../../time/day.ts';
import { recordAll } from '../audit.server.ts';
import { openFiles } from '../files.server.ts';
import { migrate } from '../migration.server.ts';
import { firstBrokenSeal, sealAudit } from '../seal.server.ts';
import { writeBackup } from './backup.server.ts';
import { restoreBackup } from './restore.server.ts';

type House = Awaited<ReturnType<typeof testDatabase>>;

const secret = 'a secret of the test';
const folder = mkdtempSync(join(tmpdir(), 'mumpuni-archive-'));
const path = join(folder, 'city.mumpuni');
const now = new Date('2026-11-24T10:00:00+07:00');
const document = randomBytes(300_000);
let city: House;
let restored: House;
let fresh: string[];

beforeAll(async () => {
	city = await testDatabase();
	const onProgress = () => undefined;
	await loadDemo(city.url, { size: 'tiny', seed: '1', today: day('2026-11-24'), onProgress });
	const audited = { act: 'people.officerRead', subject: 'people.officer', subjectId: 1 };
	await recordAll(city.db, anAct(city.db), [audited, { ...audited, before: { a: 'ä\t\\n' } }]);
	await sealAudit(city.db, now);
	await sql`select graphile_worker.add_job('platform.sealAudit', '{"a": 1}')`.execute(city.db);
	await sql`insert into platform.file (storage_key, name, media_type, bytes, sha256, purpose, stored_at)
		values ('2026/x.bin', 'x', 'y', 1, '\\x00', 'test', now())`.execute(city.db);
	await openFiles(folder).put('2026/x.bin', document);
	await backUp(city);
	restored = await testDatabase();
	fresh = await schemaOf(restored);
}, 120_000);

afterAll(async () => {
	await city.end();
	await restored.end();
	rmSync(folder, { recursive: true });
});

function backUp(house: House, to = path, onProgress = () => undefined as void) {
	const files = openFiles(folder);
	return writeBackup({ ownerUrl: house.url, secret, files }, to, { now, onProgress });
}

function restore(
	house: House,
	{ from = path, replace = false, root = ROOT, ownSecret = secret } = {},
) {
	const files = openFiles(join(folder, 'elsewhere'));
	const target = { ownerUrl: house.url, secret: ownSecret, files, root };
	return restoreBackup(target, from, { replace, onProgress: () => undefined });
}

async function freshHouse(): Promise<House> {
	const house = await testDatabase();
	onTestFinished(house.end);
	return house;
}

/** The project with one migration more, as the next version would have it. */
function nextVersion(): string {
	const root = mkdtempSync(join(folder, 'next-'));
	cpSync(join(ROOT, 'migrations'), join(root, 'migrations'), { recursive: true });
	const statement = 'alter table people.unit add column note text';
	writeFileSync(join(root, 'migrations', '9999_note.sql'), statement);
	return root;
}

test('a city comes back as it was: every table, key, index, view, grant, file and seal', async () => {
	const told = await restore(restored);
	expect(told).toMatchObject({ otherSecret: false, broughtForward: [], filesMissing: 0 });
	expect(await digestsOf(restored)).toEqual(await digestsOf(city));
	expect(await schemaOf(restored)).toEqual(fresh);
	expect(await firstBrokenSeal(restored.db)).toBe(null);
	const stored = await openFiles(join(folder, 'elsewhere')).getBytes('2026/x.bin');
	expect(document.equals(stored)).toBe(true);
});

test('what is written after a restore continues the numbers', async () => {
	const act = { act: 'people.officerRead', subject: 'people.officer', subjectId: 2 };
	await recordAll(restored.db, anAct(restored.db), [act]);
	await sql`select graphile_worker.add_job('platform.sealAudit')`.execute(restored.db);
	expect(await sealAudit(restored.db, now)).toBe(1);
	expect(await firstBrokenSeal(restored.db)).toBe(null);
});

test('the application has the rights of a start, and no more', async () => {
	const asApp = (statement: string) =>
		restored.db.transaction().execute(async (tx) => {
			await sql`set local role mumpuni_app`.execute(tx);
			await sql.raw(statement).execute(tx);
		});
	await asApp('update people.officer set name = name where id = 1');
	await expect(asApp('delete from platform.audit_entry')).rejects.toThrow(/permission denied/);
});

test('what is written while a backup runs is not in it', async () => {
	const later = join(folder, 'later.mumpuni');
	let written: Promise<unknown> | undefined;
	const before = await digestsOf(city);
	await backUp(city, later, () => {
		written ??= sql`update people.unit set name = name || ' baru'`.execute(city.db);
	});
	expect(written).toBeDefined();
	await written;
	const house = await freshHouse();
	await restore(house, { from: later });
	expect(await digestsOf(house)).toEqual(before);
	await sql`update people.unit set name = replace(name, ' baru', '')`.execute(city.db);
});

test('a database in use is not overwritten, unless asked for', async () => {
	const before = await digestsOf(restored);
	await expect(restore(restored)).rejects.toThrow(/in use/);
	expect(await digestsOf(restored)).toEqual(before);
	await restore(restored, { replace: true });
	expect(await digestsOf(restored)).toEqual(await digestsOf(city));
});

test.each([
	['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
	['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
	[
		'changed in one byte',
		(bytes: Buffer) => bytes.with(bytes.length >> 1, ~bytes[bytes.length >> 1]! & 255),
	],
	['empty', () => Buffer.alloc(0)],
	['something else', () => Buffer.from('NIP;NAMA\n')],
])('an archive that is %s changes nothing', async (_, harm) => {
	const before = await digestsOf(restored);
	const broken = join(folder, 'broken.mumpuni');
	writeFileSync(broken, harm(readFileSync(path)));
	const trying = restore(restored, { from: broken, replace: true });
	await expect(trying).rejects.toThrow(/damaged or not whole/);
	expect(await digestsOf(restored)).toEqual(before);
});

test('an archive of an older product is brought forward, and another secret told', async () => {
	const house = await freshHouse();
	const root = nextVersion();
	const told = await restore(house, { root, ownSecret: 'another' });
	expect(told.broughtForward).toEqual([expect.stringContaining('_note')]);
	expect(told.otherSecret, 'one-time codes need the old secret').toBe(true);
	await expect(sql`select note from people.unit`.execute(house.db)).resolves.toBeTruthy();
});

test('an archive of a newer product is refused', async () => {
	const house = await freshHouse();
	const newer = join(folder, 'newer.mumpuni');
	await migrate(house.url, secret, nextVersion());
	await backUp(house, newer);
	await expect(restore(await freshHouse(), { from: newer })).rejects.toThrow(/newer product/);
});

test('a backup that fails leaves no file, and the archive before it', async () => {
	const before = readFileSync(path);
	const failing = backUp(city, path, () => {
		throw new Error('disk full');
	});
	await expect(failing).rejects.toThrow('disk full');
	expect(readFileSync(path).equals(before)).toBe(true);
	expect(existsSync(`${path}.part`)).toBe(false);
});
