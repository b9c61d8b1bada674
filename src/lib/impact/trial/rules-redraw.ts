import type { Random } from '../../statistics/index.ts';
import type { Places, Registration } from './registration.ts';
import { roomOf } from './rules-draw.ts';
import { fitSteps } from './rules-steps.ts';

/**
 * A draw that could have been: the same rule with other lots. The analysis compares what was found
 * with many of these, and registration asks how many of 200 orders fit.
 */
export function redraw(
	{ plan, strata }: Pick<Registration, 'plan' | 'strata'>,
	random: Random,
): Places | null {
	const room = roomOf(plan);
	if (room !== null) {
		const all = strata.flatMap(({ key, applicants }) => applicants.map((one) => ({ ...one, key })));
		return fitSteps(random.shuffle(all), room);
	}
	const places = new Map<number, number>();
	for (const { seats, applicants } of strata)
		for (const [rank, { number }] of random.shuffle(applicants).entries())
			places.set(number, rank < (seats ?? 0) ? 1 : 0);
	return places;
}

/** Which of 200 random orders fit the steps, 0..1. */
export function shareThatFits(of: Pick<Registration, 'plan' | 'strata'>, random: Random): number {
	const tries = Array.from({ length: 200 }, () => redraw(of, random));
	return tries.filter((places) => places !== null).length / tries.length;
}
