import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How long backends may take to notice that their server was killed under them. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 100;

/** Linux tells of a process here; elsewhere PostgreSQL alone judges its note. */
const isToldOf = existsSync('/proc/self/stat');

/** True where the server that the note names is at work: alive, no zombie, in this folder. */
export function serverLives(data: string): boolean {
	const note = join(data, 'postmaster.pid');
	if (!existsSync(note)) return false;
	return !isToldOf || worksIn(Number.parseInt(readFileSync(note, 'utf8'), 10), data);
}

/**
 * Forgets a server that was killed or went down with its machine. Its note names a process that is a
 * zombie or another program by now; PostgreSQL would believe itself running and refuse to start.
 * Without the note it does not see backends that still write, so those are waited for first.
 */
export async function forgetDeadServer(data: string): Promise<void> {
	const note = join(data, 'postmaster.pid');
	if (!isToldOf || !existsSync(note) || serverLives(data)) return;
	for (const until = Date.now() + PATIENCE_MS; someoneWorksIn(data);) {
		if (Date.now() > until)
			throw new Error(`A killed database still works in ${data}. End its processes, then start.`);
		await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
	}
	rmSync(note, { force: true });
}

function someoneWorksIn(data: string): boolean {
	return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), data));
}

/** A process of PostgreSQL works in the folder of its data. Whose folder is hidden may be ours. */
function worksIn(pid: number, data: string): boolean {
	try {
		const [, program, state = 'X'] =
			/\((.*)\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
		if (program !== 'postgres' || 'ZX'.includes(state)) return false;
	} catch {
		return false;
	}
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
	} catch (fault) {
		return (fault as NodeJS.ErrnoException).code !== 'ENOENT';
	}
}
