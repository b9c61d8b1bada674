import type { Packed } from './packed.server.ts';

/** The office in which each officer served most visits, the lower number of equals; −1: none. */
export function mainOffices(keys: Float64Array, served: Packed, office: Int32Array): Int32Array {
	const visits = new Map<number, Map<number, number>>();
	for (const [cell, key] of served.keys.entries()) {
		const own = visits.get(key) ?? new Map<number, number>();
		visits.set(key, own);
		const at = office[cell] ?? -1;
		own.set(at, (own.get(at) ?? 0) + (served.columns[0]?.[cell] ?? 0));
	}
	return Int32Array.from(keys, (key) => {
		const [most] = [...(visits.get(key) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
		return most?.[0] ?? -1;
	});
}
