import { readFileSync } from 'node:fs';

/** What a process holds of the memory, in MiB; `most` since it began. Null where the system does not tell. */
export function memoryOf(pid: number): { now: number; most: number } | null {
	try {
		const text = readFileSync(`/proc/${pid}/status`, 'utf8');
		const mebibytes = (name: string) =>
			Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1]) / 1024);
		return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') };
	} catch {
		return null;
	}
}
