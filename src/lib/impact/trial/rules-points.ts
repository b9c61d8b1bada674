import type { OutcomeCell, PhaseMean } from './outcome.ts';
import type { Registration } from './registration.ts';
import { phaseMeans } from './rules-outcome.ts';
import type { Point } from './rules-past.ts';

export type Seen = {
	readonly points: readonly Point[];
	readonly means: ReadonlyMap<number, ReadonlyMap<number, PhaseMean>>;
	readonly observations: number;
};

/** What can be compared: numbers seen before and in the window, each within its stratum and phase. */
export function pointsOf(
	{ strata }: Pick<Registration, 'strata'>,
	cells: readonly OutcomeCell[],
): Seen {
	const means = phaseMeans(cells);
	const points: Point[] = [];
	let observations = 0;
	for (const { key, applicants } of strata)
		for (const { number } of applicants) {
			const own = means.get(number);
			const before = own?.get(-1)?.mean;
			if (own === undefined || before === undefined) continue;
			for (const [phase, { n, mean }] of own)
				if (phase >= 0) {
					points.push({ number, phase, group: `${key} ${phase}`, value: mean, before });
					observations += n;
				}
		}
	return { points, means, observations };
}
