import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/lib/platform/cluster/cluster.server.ts';
import { placeFor } from '../../src/lib/platform/cluster/place.ts';
import { dayOf } from '../../src/lib/time/index.ts';

/**
 * Gives a test the data folder with the tiny demo that a run of all tests laid down once, instead of
 * inventing the same city again. Without such a folder, or past midnight in Jakarta, nothing is copied and
 * the start invents it.
 */
export async function copyLaid(folder: string): Promise<void> {
	const laid = process.env.MUMPUNI_LAID;
	if (!laid || dayOf(statSync(join(laid, 'secret')).mtime) !== dayOf(new Date())) return;
	copy(laid, folder);
	const [from, to] = [placeFor(laid).data, placeFor(folder).data];
	if (from !== join(laid, 'postgres')) copy(from, to);
	const file = join(folder, 'database.json');
	const access = JSON.parse(readFileSync(file, 'utf8')) as object;
	writeFileSync(file, JSON.stringify({ ...access, port: await freePort() }));
}

/** With owners, since the server refuses data of another user. */
function copy(from: string, to: string) {
	rmSync(to, { recursive: true, force: true });
	execFileSync('cp', ['-a', from, to]);
}
