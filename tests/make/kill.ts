import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { placeFor } from '../../src/lib/platform/cluster/place.ts';

/** As `kill -9`: the process gets no chance to say or to finish anything. */
export async function killNow(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGKILL');
	await ended;
}

/** The process that holds the database of this data folder. */
export function databaseProcess(dataFolder: string): number {
	return Number.parseInt(
		readFileSync(join(placeFor(dataFolder).data, 'postmaster.pid'), 'utf8'),
		10,
	);
}

/**
 * Stops whoever comes to `table`, in the middle of what they do. `someoneWaits` resolves when one
 * has come; then is the moment to kill them. `mode` decides who is stopped: writers, or readers too.
 */
export async function holdUp(
	ownerUrl: string,
	table: string,
	mode: 'share' | 'access exclusive' = 'share',
) {
	const client = new pg.Client({ connectionString: ownerUrl });
	client.on('error', () => undefined);
	await client.connect();
	await client.query('begin');
	await client.query(`lock table ${table} in ${mode} mode`);
	return {
		async someoneWaits() {
			for (const until = Date.now() + 60_000; Date.now() < until;) {
				const { rowCount } = await client.query(
					'select from pg_locks where relation = $1::regclass and not granted',
					[table],
				);
				if (rowCount) return;
				await new Promise((resume) => setTimeout(resume, 20));
			}
			throw new Error(`Nobody came to ${table}.`);
		},
		letGo: () => client.end().catch(() => undefined),
	};
}
