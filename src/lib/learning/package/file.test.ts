import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { aPackage } from '../../../../tests/make/package.ts';
import type { Files } from '../../platform/files.server.ts';
import { packageFile } from './file.server.ts';

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
	expect(whole && (await text(whole))).toBe('isi');
	reject(new Error('hilang'));
	await expect(broken).rejects.toThrow('hilang');
});
