import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Forgets a server that went down with its machine. Its note names a process id that may belong to
 * another program by now; PostgreSQL would then believe itself running and refuse to start.
 */
export function forgetDeadServer(data: string): void {
	const note = join(data, 'postmaster.pid');
	if (!existsSync(note) || !existsSync('/proc/self/comm')) return;
	const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
	if (programOf(pid) !== 'postgres') rmSync(note, { force: true });
}

function programOf(pid: number): string | null {
	try {
		return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
	} catch {
		return null;
	}
}
