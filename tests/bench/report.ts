import { cpus, loadavg, totalmem } from 'node:os';

/** A promise with its measure: `bound` reads '<=60', '>=8000' or '=0'. */
export type Check = {
	name: string;
	value: number | null;
	unit: string;
	bound: string;
	holds: boolean;
};

/** What a bench prints, as one JSON object. Some benches put their main figures in front. */
export type Report = {
	machine: Machine;
	sizes: Record<string, number | string>;
	figures: Record<string, unknown>;
	checks: Check[];
};

/** `loadBefore` is the one-minute load average: above the cores, others have slowed what was measured. */
type Machine = {
	cpu: string;
	cores: number;
	memoryGiB: number;
	node: string;
	system: string;
	loadBefore: number;
};

const GIBIBYTE = 2 ** 30;
const loadBefore = rounded(loadavg()[0] ?? Number.NaN, 1);

export function machine(): Machine {
	const [first] = cpus();
	return {
		cpu: first?.model.trim() ?? 'unknown',
		cores: cpus().length,
		memoryGiB: rounded(totalmem() / GIBIBYTE),
		node: process.version,
		system: `${process.platform} ${process.arch}`,
		loadBefore,
	};
}

/** A value that could not be measured is null and holds nothing. */
export function check(name: string, value: number | null, unit: string, bound: string): Check {
	const [, sign, limit] = /^(<=|>=|=)(-?[\d.]+)$/.exec(bound) ?? [];
	if (!sign || !limit) throw new RangeError(`no bound: ${bound}`);
	const against = Number(limit);
	const holds =
		value !== null &&
		(sign === '<=' ? value <= against : sign === '>=' ? value >= against : value === against);
	return { name, value, unit, bound, holds };
}

/** Three significant places after the point are more than a bench knows. rounded(1.23456) → 1.235 */
export function rounded(value: number, places = 3): number {
	return Number(value.toFixed(places));
}

/** median([3, 1, 2]) → 2; of an even count the mean of the middle two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Progress goes beside the report, so that the report stays one JSON object. */
export function tell(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** Seconds that the work took, and what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; gave: T }> {
	const began = performance.now();
	const gave = await work();
	return { seconds: (performance.now() - began) / 1000, gave };
}
