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
	for (const { keys: cellKeys, service, week, columns } of sides) {
		const cells: number[][] = Array.from(keys, () => []);
		for (const [cell, key] of cellKeys.entries()) {
			const into = cells[place.get(key) ?? 0];
			into?.push(service[cell] ?? 0, week[cell] ?? 0);
			for (const column of columns) into?.push(column[cell] ?? 0);
		}
		for (const [at, numbers] of cells.entries())
			hashes[at]?.update(Int32Array.of(numbers.length, ...numbers));
	}
	return hashes.map((hash) => hash.digest('hex'));
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
