import { arrangementCount, arrangementsOf } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * A draw within strata: inside each stratum the allocations that happened could have fallen on its
 * units in any other order. With seats (1, 0) it is a lottery; with starting periods a stepped wedge,
 * whose units are one stratum unless some could not be exchanged.
 *
 * `strata[i]` names the stratum of unit i, `drawn[i]` what it got. Eight cups, four with milk first:
 * drawScheme([0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0]).count → 70
 */
export function drawScheme(strata: readonly number[], drawn: readonly number[]): Scheme {
	const members = new Map<number, number[]>();
	for (const [unit, stratum] of strata.entries())
		members.set(stratum, [...(members.get(stratum) ?? []), unit]);
	const parts = [...members.values()].map((units) => ({
		units,
		values: units.map((unit) => drawn[unit] ?? 0),
	}));
	return {
		count: parts.reduce((product, { values }) => product * arrangementCount(values), 1),
		each: () => eachOf(parts, strata.length),
		draw: (random) => {
			const allocation = [...drawn];
			for (const { units, values } of parts)
				for (const [i, value] of random.shuffle(values).entries())
					allocation[units[i] ?? 0] = value;
			return allocation;
		},
	};
}

type Part = { readonly units: readonly number[]; readonly values: readonly number[] };

function* eachOf(parts: readonly Part[], size: number): Iterable<readonly number[]> {
	const orders = parts.map(({ values }) => [...arrangementsOf(values)]);
	const places = parts.map(() => 0);
	for (;;) {
		const allocation = Array.from({ length: size }, () => 0);
		for (const [p, { units }] of parts.entries()) {
			const order = orders[p]?.[places[p] ?? 0] ?? [];
			for (const [i, unit] of units.entries()) allocation[unit] = order[i] ?? 0;
		}
		yield allocation;
		let turning = 0;
		for (; turning < parts.length; turning += 1) {
			places[turning] = (places[turning] ?? 0) + 1;
			if ((places[turning] ?? 0) < (orders[turning]?.length ?? 0)) break;
			places[turning] = 0;
		}
		if (turning === parts.length) return;
	}
}
