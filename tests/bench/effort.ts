import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every machine that we know. */
const TICKS_A_SECOND = 100;

/**
 * Starts counting the seconds of processor that some processes use; the answer ends it. Others on
 * the machine do not count, nor does what has ended meanwhile. Null where the system does not tell.
 */
export function countEffort(pids: readonly number[]): () => number | null {
	const before = pids.map(secondsOf);
	const known = before.some((seconds) => seconds !== null);
	return () => {
		const used = pids.map((pid, at) => (secondsOf(pid) ?? before[at] ?? 0) - (before[at] ?? 0));
		return known ? used.reduce((all, one) => all + one, 0) : null;
	};
}

/** User and system time of a process, from /proc. */
function secondsOf(pid: number): number | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
	} catch {
		return null;
	}
}
