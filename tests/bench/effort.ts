import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every machine that we know. */
const TICKS_A_SECOND = 100;

/**
 * Starts counting the seconds of processor that some processes use; the answer ends it. Others on
 * the machine do not count. Null where the system does not tell.
 */
export function countEffort(pids: readonly number[]): () => number | null {
	const before = pids.map(secondsOf);
	return () => {
		const used = pids.map((pid, at) => (secondsOf(pid) ?? Number.NaN) - (before[at] ?? Number.NaN));
		const sum = used.reduce((all, one) => all + one, 0);
		return Number.isNaN(sum) ? null : sum;
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
