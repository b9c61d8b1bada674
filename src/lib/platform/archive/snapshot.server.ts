import { createHash } from 'node:crypto';
import type { Disk } from 'flydrive';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { copyTarget, sequencesOf, sizesOf, tablesOf } from './catalog.server.ts';
import { LABEL, MANIFEST, type ArchivedTable, type Label, type Manifest } from './manifest.ts';
import type { OnProgress, TableDigest } from './manifest.ts';
import { headerOf, paddingOf, TAR_END } from './tar.ts';

/** A table is cut into members of about this size, because a member says its size beforehand. */
const PIECE = 4 * 2 ** 20;

type Wish = { client: pg.ClientBase; files: Disk; label: Omit<Label, 'tables' | 'migrations'> };

/**
 * The bytes of an archive, read from one snapshot: begin a repeatable-read transaction on `client`
 * before. Nothing larger than a piece or a stored file is in memory at once. The manifest is filled
 * while the bytes are read.
 */
export function snapshotOf(
	wish: Wish,
	onProgress: OnProgress,
): { bytes: AsyncGenerator<Buffer>; manifest: Manifest } {
	const manifest: Manifest = { tables: [], sequences: [], files: [], filesMissing: [] };
	return { bytes: bytesOf(wish, manifest, onProgress), manifest };
}

async function* bytesOf(
	wish: Wish,
	manifest: Manifest,
	onProgress: OnProgress,
): AsyncGenerator<Buffer> {
	const { client } = wish;
	const tables = await tablesOf(client);
	const { rows: migrations } = await client.query<Label['migrations'][number]>(
		'select number, name, sha256 from public.migration order by number',
	);
	yield* memberOf(LABEL, json({ ...wish.label, migrations, tables } satisfies Label));
	const sizes = await sizesOf(client, tables);
	const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 1);
	let before = 0;
	for (const table of tables) {
		const size = sizes.get(table.name) ?? 0;
		const digest = yield* rowsOf(client, table, (bytes) =>
			onProgress(table.name, (before + Math.min(bytes, size)) / all),
		);
		manifest.tables.push(digest);
		before += size;
		onProgress(table.name, before / all);
	}
	manifest.sequences = await sequencesOf(client);
	yield* filesOf(wish, manifest);
	yield* memberOf(MANIFEST, json(manifest));
	yield TAR_END;
}

async function* rowsOf(
	client: pg.ClientBase,
	table: ArchivedTable,
	onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer, TableDigest> {
	const stream = client.query(copyTo(`copy ${copyTarget(table)} to stdout`));
	const hash = createHash('sha256');
	let [waiting, held, bytes, piece]: [Buffer[], number, number, number] = [[], 0, 0, 0];
	let rows = 0;
	const member = () => memberOf(`tables/${table.name}/${(piece += 1)}`, Buffer.concat(waiting));
	for await (const chunk of stream as AsyncIterable<Buffer>) {
		hash.update(chunk);
		rows += linesIn(chunk);
		waiting.push(chunk);
		held += chunk.length;
		bytes += chunk.length;
		if (held < PIECE) continue;
		yield* member();
		[waiting, held] = [[], 0];
		onBytes(bytes);
	}
	if (held > 0) yield* member();
	return { name: table.name, rows, bytes, sha256: hash.digest('hex') };
}

/** COPY writes a row a line; the stream itself may end before the server has said how many. */
function linesIn(chunk: Buffer): number {
	let lines = 0;
	for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
	return lines;
}

async function* filesOf({ client, files }: Wish, manifest: Manifest): AsyncGenerator<Buffer> {
	const { rows } = await client.query<{ id: string; storage_key: string }>(
		'select id, storage_key from platform.file where erased_at is null order by id',
	);
	for (const { id, storage_key: key } of rows) {
		if (!(await files.exists(key))) {
			manifest.filesMissing.push(Number(id));
			continue;
		}
		const content = Buffer.from(await files.getBytes(key));
		const sha256 = createHash('sha256').update(content).digest('hex');
		manifest.files.push({ id: Number(id), bytes: content.length, sha256 });
		yield* memberOf(`files/${id}`, content);
	}
}

function* memberOf(name: string, content: Buffer): Generator<Buffer> {
	yield headerOf(name, content.length);
	yield content;
	yield paddingOf(content.length);
}

function json(value: object): Buffer {
	return Buffer.from(JSON.stringify(value));
}
