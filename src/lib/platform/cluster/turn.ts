import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Creating a cluster takes seconds; a turn this old was left by a machine that went down. */
const LONGEST_TURN_MS = 120_000;
const LOOK_EVERY_MS = 200;

/**
 * Starts and stops of one data folder take turns: two starts on a new folder would create the
 * cluster twice, and a verb that ends must not stop the server under a start that just found it.
 */
export async function inTurn<T>(dataFolder: string, act: () => Promise<T>): Promise<T> {
	const file = join(dataFolder, 'turn');
	while (!take(file)) await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
	try {
		return await act();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (fault) {
		if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
	}
	if (isAbandoned(file)) setAside(file);
	return false;
}

/** A process that was killed in its turn cannot give it back. */
function isAbandoned(file: string): boolean {
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		const age = Date.now() - statSync(file).mtimeMs;
		return age > LONGEST_TURN_MS || (holder > 0 && !isAlive(holder));
	} catch {
		return false;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (fault) {
		return (fault as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Renaming succeeds for one of those who wait, so only one of them takes the abandoned turn away. */
function setAside(file: string) {
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	rmSync(aside, { force: true });
}
