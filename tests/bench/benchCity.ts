import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { tell } from './report.ts';

/** A stopped data folder with the demo of a city. */
export type BenchCity = {
	readonly folder: string;
	/** Nobody else's: it may be changed, and `end` removes it. */
	readonly own: boolean;
	readonly end: () => void;
};

/**
 * A copy of BENCH_CITY, a stopped data folder of the product with the demo of a city; `--in-place`: that
 * folder itself. Without one the city is invented here, which takes some minutes and ten gigabytes.
 */
export function benchCity(words: readonly string[]): BenchCity {
	const source = process.env.BENCH_CITY ?? '.data/bench-city';
	const known = existsSync(join(source, 'postgres'));
	if (known && words.includes('--in-place'))
		return { folder: source, own: false, end: () => undefined };
	const above = mkdtempSync(join(tmpdir(), 'mumpuni-city-'));
	// The database may run as a user of its own, who must get in.
	chmodSync(above, 0o711);
	const folder = join(above, 'data');
	const end = () => rmSync(above, { recursive: true, force: true });
	try {
		if (known) copy(source, folder);
		else invent(folder);
	} catch (fault) {
		end();
		throw fault;
	}
	return { folder, own: true, end };
}

function copy(source: string, folder: string): void {
	tell('copying the city …');
	cpSync(source, folder, { recursive: true, preserveTimestamps: true });
}

function invent(folder: string): void {
	tell('inventing a city, for some minutes …');
	const script = join(import.meta.dirname, 'makeCity.ts');
	const { status } = spawnSync(process.execPath, [script, folder], { stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('The city could not be invented.');
}
