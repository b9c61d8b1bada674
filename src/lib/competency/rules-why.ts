import { daysBetween } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { expectedLevel } from './belief.ts';
import type { Observation } from './observation.ts';
import { chancesOf, inOrder, weightOf } from './rules-belief.ts';
import { isExpired } from './rules-proof.ts';

/** What one piece of evidence does to the level today, as data for a sentence. */
export type Reason<Seen extends Observation = Observation> = {
	readonly observation: Seen;
	/** Levels by which the expected level would differ without it; positive when it raises. */
	readonly effect: number;
	readonly direction: 'raises' | 'lowers' | 'confirms';
	readonly ageInDays: number;
	readonly expired: boolean;
	/** Its author judged again soon after, so it counts for less or nothing. */
	readonly replaced: boolean;
};

/** An effect below this many levels reads as "confirms"; it would round to 0.0 on the page. */
const noticeable = 0.05;

/**
 * What raised and what lowered a level, the strongest first: each piece of evidence is left out
 * once and the expected levels are compared.
 *
 * A supervisor saw 4, a test showed 2 → [{ effect: +0.9, raises }, { effect: −1.1, lowers }]
 */
export function explain<Seen extends Observation>(
	observations: readonly Seen[],
	today: Day,
): Reason<Seen>[] {
	const ordered = inOrder(observations, today) as Seen[];
	const whole = expectedLevel(chancesOf(ordered, today));
	return ordered
		.map((observation): Reason<Seen> => {
			const others = ordered.filter((one) => one !== observation);
			const effect = whole - expectedLevel(chancesOf(others, today));
			return {
				observation,
				effect,
				direction: effect >= noticeable ? 'raises' : effect <= -noticeable ? 'lowers' : 'confirms',
				ageInDays: daysBetween(observation.observedOn, today),
				expired: isExpired(observation, today),
				replaced: weightOf(observation, ordered) < 1,
			};
		})
		.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}
