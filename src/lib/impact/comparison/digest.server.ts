import { createHash } from 'node:crypto';
import type { AdoptedAt } from '../../statistics/index.ts';
import type { Packed } from './packed.server.ts';

/**
 * SHA-256 of what was read of each officer. The keys of officers differ from reading to reading; what
 * they did does not, and so the same data have the same digest whatever the keys.
 */
export function unitDigests(keys: Float64Array, sides: readonly Packed[]): string[] {
	const place = new Map([...keys].map((key, at) => [key, at]));
	const hashes = Array.from(keys, () => createHash('sha256'));
	for (const side of sides) {
		const unit = Int32Array.from(side.keys, (key) => place.get(key) ?? 0);
		for (const [at, cells] of cellsByUnit(keys.length, unit, side).entries())
			hashes[at]?.update(cells);
	}
	return hashes.map((hash) => hash.digest('hex'));
}

/** The numbers of each unit behind their count, cell after cell: slices of one array, since a city is a million cells. */
function cellsByUnit(units: number, unit: Int32Array, side: Packed): Int32Array[] {
	const columns = [side.service, side.week, ...side.columns];
	const counts = new Int32Array(units);
	for (const at of unit) counts[at] = (counts[at] ?? 0) + columns.length;
	const numbers = new Int32Array(units + unit.length * columns.length);
	const next = new Int32Array(units);
	let start = 0;
	const slices = Array.from(counts, (count, at) => {
		numbers[start] = count;
		next[at] = start + 1;
		start += count + 1;
		return numbers.subarray(start - count - 1, start);
	});
	for (const [cell, at] of unit.entries()) {
		let to = next[at] ?? 0;
		for (const column of columns) numbers[to++] = column[cell] ?? 0;
		next[at] = to;
	}
	return slices;
}

/** Two readings of the same officers as one. */
export const joinedDigests = (one: readonly string[], other: readonly string[]): string[] =>
	one.map((digest, at) => `${digest} ${other[at] ?? ''}`);

/** The digest of one comparison: what each officer did and where, when the treatment was, whose team it is. */
export function comparisonDigest(
	units: readonly string[],
	adopted: AdoptedAt,
	ready: Int8Array,
	offices: Int32Array | null,
): string {
	const lines = units.map((unit, at) => {
		const line = `${unit} ${adopted[at] ?? 0} ${ready[at] ?? 0}`;
		return offices ? `${line} ${offices[at] ?? -1}` : line;
	});
	return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 32);
}
