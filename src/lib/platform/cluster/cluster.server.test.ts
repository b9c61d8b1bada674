import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startCluster } from './cluster.server.ts';
import { placeFor } from './place.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'cluster-'));
chmodSync(dataFolder, 0o755);
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const noted = () =>
	Number.parseInt(readFileSync(join(placeFor(dataFolder).data, 'postmaster.pid'), 'utf8'), 10);

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url.replace(/mumpuni$/, 'postgres') });
	await client.connect();
	const { rowCount } = await client.query('select 1');
	await client.end();
	return rowCount === 1;
}

test('a server that dies while a start finds it alive is replaced', async () => {
	await startCluster(dataFolder);
	const first = noted();
	process.kill(first, 'SIGSTOP');
	const starting = startCluster(dataFolder);
	await new Promise((resume) => setTimeout(resume, 1_500));
	process.kill(first, 'SIGKILL');
	const cluster = await starting;
	expect(noted()).not.toBe(first);
	expect(await answers(cluster.url)).toBe(true);
	await cluster.stop();
}, 90_000);
