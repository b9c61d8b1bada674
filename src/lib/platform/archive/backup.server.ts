import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import type { Disk } from 'flydrive';
import pg from 'pg';
import { secretMark } from '../secret.server.ts';
import { ArchiveRefused, type OnProgress } from './manifest.ts';
import { settleSession } from './session.server.ts';
import { snapshotOf } from './snapshot.server.ts';

type Source = { ownerUrl: string; secret: string; files: Disk };

/**
 * Writes everything that the product holds into one file, while it runs on. The file is readable by
 * its owner alone and appears under its name only when it is whole and on the disk.
 */
export async function writeBackup(
	source: Source,
	path: string,
	options: { now: Date; onProgress: OnProgress },
): Promise<{ rows: number; filesMissing: number }> {
	const client = new pg.Client({ connectionString: source.ownerUrl });
	await client.connect();
	const beside = `${resolve(path)}.part`;
	try {
		await settleSession(client);
		await client.query('begin isolation level repeatable read read only');
		await refuseNothing(client);
		const label = {
			product: 'mumpuni',
			format: 1,
			madeAt: options.now.toISOString(),
			secretMark: secretMark(source.secret),
		} as const;
		const wish = { client, files: source.files, label };
		const compress = createZstdCompress({
			params: {
				[constants.ZSTD_c_compressionLevel]: 3,
				[constants.ZSTD_c_checksumFlag]: 1,
			},
		});
		const out = createWriteStream(beside, { mode: 0o600, flush: true });
		const snapshot = snapshotOf(wish, options.onProgress);
		await pipeline(Readable.from(snapshot.bytes), compress, out);
		await client.query('commit');
		await rename(beside, resolve(path));
		await settleFolder(dirname(resolve(path)));
		const { tables, filesMissing } = snapshot.manifest;
		const rows = tables.reduce((sum, table) => sum + table.rows, 0);
		return { rows, filesMissing: filesMissing.length };
	} catch (fault) {
		await rm(beside, { force: true });
		throw fault;
	} finally {
		await client.end();
	}
}

async function refuseNothing(client: pg.Client) {
	const { rows } = await client.query<{ made: boolean }>(
		"select to_regclass('public.migration') is not null as made",
	);
	if (!rows[0]?.made)
		throw new ArchiveRefused('The database is empty; there is nothing to back up.');
}

/** A new name lasts through a power cut only when its folder is on the disk too. */
async function settleFolder(folder: string) {
	const handle = await open(folder, 'r');
	await handle.sync().catch(() => undefined);
	await handle.close();
}
