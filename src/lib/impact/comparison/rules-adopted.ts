import { NEVER } from '../../statistics/index.ts';
import type { AdoptedAt } from '../../statistics/index.ts';
import type { Day } from '../../time/index.ts';
import { weekNumber } from './rules-weeks.ts';

/** First week after the treatment of each officer in `keys`; the week itself is neither before nor after. */
export function adoptedBy(
	keys: Float64Array,
	days: readonly { key: number; day: Day }[],
): AdoptedAt {
	const place = new Map([...keys].map((key, at) => [key, at]));
	const adopted = new Int32Array(keys.length).fill(NEVER);
	for (const { key, day } of days) {
		const at = place.get(key);
		if (at !== undefined) adopted[at] = weekNumber(day) + 1;
	}
	return adopted;
}

/** 1 where the supervisor carries learning on, 0 where not, −1 where nobody can say. */
export function readyBy(
	keys: Float64Array,
	known: readonly { key: number; ready: boolean }[],
): Int8Array {
	const ready = new Map(known.map((one) => [one.key, one.ready ? 1 : 0]));
	return Int8Array.from(keys, (key) => ready.get(key) ?? -1);
}
