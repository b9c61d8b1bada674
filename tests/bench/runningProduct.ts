import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { databaseUrl, startProduct, type Product } from '../make/product.ts';
import { tell } from './report.ts';
import { untilSettled } from './settled.ts';
import { loadCounter, unloadCounter } from './statements.ts';

/** The built product with a demo of this size, and its database as the owner sees it. */
export type Running = { product: Product; ownerUrl: string; end: () => Promise<void> };

/** Builds what has changed; the words of the build go beside the report. */
export function ensureBuilt(): void {
	const prepare = "import('./scripts/prepare.mjs').then((prepare) => prepare.ensureBuilt())";
	const { status } = spawnSync(process.execPath, ['-e', prepare], { stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('The product could not be built.');
}

/**
 * Starts the product on BENCH_DATA, or on a folder that is kept for the next run, and makes its
 * server count statements. The city takes some minutes to be invented, once.
 */
export async function runProduct(size: string): Promise<Running> {
	ensureBuilt();
	const dataFolder = resolve(process.env.BENCH_DATA ?? `.data/bench-${size}`);
	if (!existsSync(dataFolder)) tell(`inventing ${size} in a new data folder …`);
	const env = { MUMPUNI_DEMO_SIZE: size };
	let product = await startProduct({ dataFolder, env });
	if ((await loadCounter(databaseUrl(product))) === 'afterRestart') {
		await product.stop();
		product = await startProduct({ dataFolder, env });
		await loadCounter(databaseUrl(product));
	}
	const ownerUrl = databaseUrl(product);
	await settle(ownerUrl);
	return {
		product,
		ownerUrl,
		end: async () => {
			await unloadCounter(ownerUrl);
			await product.stop();
		},
	};
}

/** A new demo leaves work to the worker, which would slow the pages of the first minutes. */
async function settle(ownerUrl: string): Promise<void> {
	const { db, close } = openDatabase(ownerUrl, 1);
	await untilSettled(db);
	await close();
}

/** The processes that answer for the product: its own, and the backends of its database. */
export async function workersOf({ product, ownerUrl }: Running) {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const { rows } = await client.query<{ pid: number }>(
		"select pid from pg_stat_activity where application_name = 'mumpuni'",
	);
	await client.end();
	return { node: [product.process.pid ?? 0], database: rows.map((row) => row.pid) };
}
