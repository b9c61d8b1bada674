import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Seconds of processor that the work took here and in a process of the database; others on the machine do not count. */
export type Effort = { node: number; database: number | null };

/** Linux counts in hundredths of a second on every machine that we know. */
const TICKS_A_SECOND = 100;

/** Starts counting; the answer ends it. `pid` is the backend that works for us. */
export function countEffort(pid: number): () => Effort {
	const node = process.cpuUsage();
	const database = secondsOf(pid);
	return () => {
		const used = process.cpuUsage(node);
		const now = secondsOf(pid);
		return {
			node: (used.user + used.system) / 1e6,
			database: now === null || database === null ? null : now - database,
		};
	};
}

/** User and system time of a process, from /proc; null where there is none. */
function secondsOf(pid: number): number | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
	} catch {
		return null;
	}
}
