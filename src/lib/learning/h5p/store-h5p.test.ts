import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anH5p, anH5pPlayer } from '../../../../tests/make/h5p.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { openFiles } from '../../platform/files.server.ts';
import { settingsFrom } from '../../platform/settings.server.ts';
import { packageBy, playerFile, takePackage } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let organiser: number;
beforeAll(async () => {
	house = await testDatabase();
	organiser = await anOfficer(house.db);
});
afterAll(() => house.end());

const files = { disk: openFiles('.data/test-h5p'), folder: null };
function take(content: Buffer, h5p = true) {
	const who = { kind: 'officer', officerId: organiser, role: 'officer' } as const;
	const act = anAct(house.db, { at: '2026-03-02T10:00:00+07:00', who });
	const upload = { name: 'tanya.h5p', mediaType: 'application/zip', content };
	return takePackage(act, files, upload, { h5p });
}

test('without a player a package of H5P is refused, and says what the operator adds', async () => {
	expect(await take(anH5p(), false)).toEqual({ ok: false, reason: 'h5pNoPlayer' });
});

test('with a player a whole package is taken', async () => {
	const taken = await take(anH5p());
	const held = taken.ok ? await packageBy(house.db, taken.id) : null;
	expect(held).toMatchObject({ kind: 'h5p', title: 'Tanya jawab antrean', items: [{}] });
});

test('a package that is unsafe, broken or without its libraries is refused', async () => {
	const library = 'Mumpuni.Tanya-1.0/library.json';
	const asks = (machineName: string) =>
		JSON.stringify({ preloadedDependencies: [{ machineName, majorVersion: 1, minorVersion: 0 }] });
	const cases: [string, Buffer][] = [
		['h5pBroken', anH5p({ 'content/content.json': null })],
		['h5pBroken', anH5p({ 'content/content.json': '{' })],
		['h5pBroken', anH5p({ 'h5p.json': '{"title":"x"};' })],
		['h5pLibraryMissing', anH5p({ [library]: null })],
		['h5pLibraryMissing', anH5p({ 'Mumpuni.Tanya-1.0/tanya.js': null })],
		['h5pLibraryMissing', anH5p({ [library]: asks('Tidak.Ada') })],
		['h5pLibraryMissing', anH5p({ [library]: asks('../../luar') })],
		['unsafePath', anH5p({ '../luar.js': 'x' })],
		['unpacksTooLarge', anH5p({ 'content/besar.txt': 'a'.repeat(30 * 2 ** 20) })],
	];
	for (const [reason, zip] of cases) expect(await take(zip)).toEqual({ ok: false, reason });
});

test('libraries that ask for each other end the search', async () => {
	const own = { machineName: 'Mumpuni.Tanya', majorVersion: 1, minorVersion: 0 };
	const circle = JSON.stringify({ preloadedDependencies: [own], preloadedJs: [] });
	expect(await take(anH5p({ 'Mumpuni.Tanya-1.0/library.json': circle }))).toMatchObject({
		ok: true,
	});
});

test('a folder without a player stops the start, and a player gives its files and no others', async () => {
	expect(() => settingsFrom({ MUMPUNI_H5P_PLAYER: 'tests' })).toThrow('MUMPUNI_H5P_PLAYER');
	const player = anH5pPlayer('.data/test-h5p-player');
	expect(settingsFrom({ MUMPUNI_H5P_PLAYER: player }).h5pPlayer).toBe(player);
	expect(await playerFile(player, 'styles/h5p.css')).not.toBeNull();
	for (const path of ['../secret', '/etc/passwd', 'tidak-ada.js', ''])
		expect(await playerFile(player, path)).toBeNull();
});
