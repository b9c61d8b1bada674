import type { Day } from '../../time/index.ts';
import { chanceOfAtLeast } from '../belief.ts';
import type { Chances } from '../belief.ts';
import type { Level, ProvenLevel } from '../level.ts';
import { fade, monthsBetween } from '../rules-belief.ts';
import { provenOn } from '../rules-gap.ts';

/** As likely as not to have the level already: an assessment may show it. Own design, couldCover@2. */
const nearChance = 0.5;

/** How near somebody is to a level on a day, old evidence faded and ended proof left out. */
export type Nearness = {
	readonly proven: number;
	/** Of at least the level; 0 of level 1, of which the chances say nothing: they begin there. */
	readonly chance: number;
	readonly grounds: readonly ('oneBelow' | 'near')[];
};

/**
 * How near somebody is to a level: proven already, proven one level below, or as likely as not to have it.
 *
 * nearnessOf(proves 2, chances [0.1, 0.5, 0.3, 0.1, 0], 3, today) → { proven: 2, chance: 0.4, grounds: ['oneBelow'] }
 */
export function nearnessOf(
	known: {
		readonly proven: ProvenLevel | null;
		readonly provenUntil: Day | null;
		readonly chances: Chances;
		readonly asOf: Day;
	},
	level: Level,
	today: Day,
): Nearness {
	const { proven: shown, provenUntil: until, chances, asOf } = known;
	const proven = shown === null ? 0 : provenOn({ level: shown, until }, today);
	const chance = level > 1 ? chanceOfAtLeast(fade(chances, monthsBetween(asOf, today)), level) : 0;
	const grounds: Nearness['grounds'][number][] = [];
	if (proven > 0 && proven === level - 1) grounds.push('oneBelow');
	if (proven < level && chance >= nearChance) grounds.push('near');
	return { proven, chance, grounds };
}
