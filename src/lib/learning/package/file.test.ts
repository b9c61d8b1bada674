import { buffer, text } from 'node:stream/consumers';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aPackage } from '../../../../tests/make/package.ts';
import type { Files } from '../../platform/files.server.ts';
import { packageFile } from './file.server.ts';
import { partIn } from './rules-range.ts';

const filesOf = (getBytes: () => Promise<Uint8Array>) =>
	({ disk: { getBytes }, folder: null }) as unknown as Files;

test('a package that cannot be read, or not yet, keeps no other one waiting', async () => {
	const { promise, reject } = Promise.withResolvers<Uint8Array>();
	const path = 'bagian 0.html';
	const broken = packageFile(
		filesOf(() => promise),
		{ fileId: 1, storageKey: 'hilang' },
		path,
	);
	const zip = aPackage({ files: { [path]: 'isi' } });
	const whole = await packageFile(
		filesOf(() => Promise.resolve(zip)),
		{ fileId: 2, storageKey: 'ada' },
		path,
	);
	expect(whole && (await text(await whole.open(null)))).toBe('isi');
	reject(new Error('hilang'));
	await expect(broken).rejects.toThrow('hilang');
});

test.each([0, 9] as const)('a part of a file is read, packed or not (%i)', async (level) => {
	const content = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 251));
	const zip = Buffer.from(zipSync({ 'film.mp4': content }, { level }));
	const files = filesOf(() => Promise.resolve(zip));
	const film = await packageFile(files, { fileId: 10 + level, storageKey: 'film' }, 'film.mp4');
	for (const part of [
		{ from: 0, to: 1 },
		{ from: 100_000, to: 150_001 },
		{ from: 199_999, to: 199_999 },
	])
		expect(film && (await buffer(await film.open(part)))).toEqual(
			content.subarray(part.from, part.to + 1),
		);
});

test.each([
	[null, null],
	['bytes=0-', { from: 0, to: 299 }],
	['bytes=100-199', { from: 100, to: 199 }],
	['bytes=-50', { from: 250, to: 299 }],
	['bytes=290-999', { from: 290, to: 299 }],
	['bytes=300-', 'outside'],
	['bytes=9-1', 'outside'],
	['bytes=0-1,5-6', null],
])('a range is read as it is asked for: %s', (header, part) => {
	expect(partIn(header, 300)).toEqual(part);
});
