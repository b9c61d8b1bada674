import type { Places, Registration } from './registration.ts';
import { fitSteps } from './rules-steps.ts';
import type { StepRoom } from './rules-steps.ts';

/** SHA-256 of a text as hexadecimal digits; handed in, since rules touch no machine. */
export type Hash = (text: string) => string;

export const drawRules = { lottery: 'lotteryDraw@1', stepped: 'steppedDraw@1' } as const;

/** After so many orders that do not fit the plan cannot be meant; registration makes sure before. */
const mostRounds = 10_000;

/**
 * The draw. Every number gets the lot SHA-256(seed|stratum|number); the smallest lots of a stratum
 * win its seats. Offices are put in the order of SHA-256(seed|round|stratum|number) and fill the steps;
 * an order that does not fit is thrown away as a whole, and the next round is drawn.
 *
 * docs/undian.md holds a script that does the same; a test runs it against this function.
 */
export function drawPlaces(
	{ plan, strata }: Registration,
	seed: string,
	beacon: string | null,
	hash: Hash,
): { readonly round: number; readonly places: Places } {
	const mixed = beacon === null ? seed : `${seed}|${beacon}`;
	const room = roomOf(plan);
	if (room === null) {
		const places = new Map<number, number>();
		for (const { key, seats, applicants } of strata)
			for (const [rank, { number }] of inOrder(mixed, [{ key, applicants }], hash).entries())
				places.set(number, rank < (seats ?? 0) ? 1 : 0);
		return { round: 1, places };
	}
	for (let round = 1; round <= mostRounds; round += 1) {
		const places = fitSteps(inOrder(`${mixed}|${round}`, strata, hash), room);
		if (places) return { round, places };
	}
	throw new Error('no order of the offices fits the steps');
}

function inOrder(
	seed: string,
	strata: readonly Pick<Registration['strata'][number], 'key' | 'applicants'>[],
	hash: Hash,
) {
	return strata
		.flatMap(({ key, applicants }) =>
			applicants.map((one) => ({ ...one, key, lot: hash(`${seed}|${key}|${one.number}`) })),
		)
		.sort((a, b) => (a.lot < b.lot ? -1 : 1));
}

/** The room of a stepped trial; null for a lottery. */
export function roomOf(plan: Registration['plan']): StepRoom | null {
	const { seats, mostAway, steps } = plan;
	return mostAway === null || steps === null ? null : { seats, mostAway, steps };
}
