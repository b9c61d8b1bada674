import { createServer, type IncomingMessage, type Server } from 'node:http';
import { existsSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atPath } from './filePath.server.ts';
import { filesBy, type Files } from './files.server.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'files-'));
const stored = new Map<string, Buffer>();
let server: Server;
let bucket: Files;

/** As much of S3 as keeping, reading and erasing a file needs. */
beforeAll(async () => {
	process.env.AWS_ACCESS_KEY_ID = 'contoh';
	process.env.AWS_SECRET_ACCESS_KEY = 'contoh';
	server = createServer((request, response) => {
		const key = request.url?.split('?')[0] ?? '';
		void bodyOf(request).then((body) => {
			if (request.method === 'PUT') stored.set(key, body);
			if (request.method === 'DELETE') stored.delete(key);
			const found = request.method === 'GET' ? stored.get(key) : Buffer.alloc(0);
			response.writeHead(found ? 200 : 404).end(found);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : 0;
	const s3 = { bucket: 'mumpuni', region: 'auto', endpoint: `http://127.0.0.1:${port}` };
	bucket = await filesBy({ dataFolder, s3 });
});
afterAll(() => void server.close());

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

const content = new TextEncoder().encode('NIP BARU;NAMA');

test('a file lies in the data folder and is read where it lies', async () => {
	const files = await filesBy({ dataFolder, s3: null });
	await files.disk.put('2026/a', content);
	const path = await atPath(files, '2026/a', async (place) => place);
	expect(path).toBe(join(dataFolder, 'files', '2026', 'a'));
	await files.disk.delete('2026/a');
	await files.disk.delete('2026/a');
	expect(existsSync(path)).toBe(false);
});

test('a file in a bucket is fetched for its reader and leaves no copy', async () => {
	await bucket.disk.put('2026/b', content);
	expect([...stored.keys()]).toEqual(['/mumpuni/2026/b']);
	let copy = '';
	const text = await atPath(bucket, '2026/b', async (path) => {
		copy = path;
		return readFile(path, 'utf8');
	});
	expect([text, existsSync(copy)]).toEqual(['NIP BARU;NAMA', false]);
	await bucket.disk.delete('2026/b');
	expect(stored.size).toBe(0);
});
