import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serverLives } from '../../src/lib/platform/cluster/leftover.ts';
import { placeFor } from '../../src/lib/platform/cluster/place.ts';

/**
 * Ends the server of a data folder at once, if one is left, and erases all of it. A server that stops in
 * order first writes a hundred databases to the disk, which nobody will read.
 */
export async function discard(dataFolder: string): Promise<void> {
	const { data } = placeFor(dataFolder);
	if (serverLives(data)) {
		process.kill(
			Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10),
			'SIGQUIT',
		);
		while (serverLives(data)) await setTimeout(50);
	}
	for (const folder of [data, dataFolder]) erase(folder);
}

/** Erasing gigabytes in a hundred thousand files takes minutes on some disks: out of sight, beside the tests. */
function erase(folder: string): void {
	if (!existsSync(folder)) return;
	const gone = `${folder}-gone-${randomBytes(4).toString('hex')}`;
	renameSync(folder, gone);
	spawn('rm', ['-rf', gone], { detached: true, stdio: 'ignore' }).unref();
}
