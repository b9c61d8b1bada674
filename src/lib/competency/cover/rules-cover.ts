import type { Day } from '../../time/index.ts';
import { chanceOfAtLeast } from '../belief.ts';
import { fade, monthsBetween } from '../rules-belief.ts';
import { provenOn } from '../rules-gap.ts';
import type { CoverDemand, CoverLine } from './cover.ts';

/** As likely as not to have the level already: an assessment may show it. Own design. */
const nearChance = 0.5;

/**
 * Who of a team proves the highest level that one of its posts demands, and who could within a month:
 * proven one level below, or as likely as not to have it. Expired proof covers nothing.
 *
 * level 2; Ani proves 2, Budi proves 1, Cici nothing → can: Ani; soon: Budi
 */
export function coverOf({ facts, ...demand }: CoverDemand, today: Day): CoverLine {
	const { level } = demand;
	const known = facts.map(({ officerId, name, proven, provenUntil, chances, asOf }) => ({
		...{ officerId, name },
		proven: provenOn({ level: proven, until: provenUntil }, today),
		chance: chanceOfAtLeast(fade(chances, monthsBetween(asOf, today)), level),
	}));
	const can = known.filter(({ proven }) => proven >= level);
	const soon = known
		.filter(
			({ proven, chance }) =>
				// Below level 1 the chances say nothing: they begin there.
				level > 1 && proven < level && (proven === level - 1 || chance >= nearChance),
		)
		.toSorted((a, b) => b.chance - a.chance);
	return {
		...demand,
		can: can.map(({ officerId, name }) => ({ officerId, name })),
		soon: soon.map(({ officerId, name, chance }) => ({ officerId, name, chance })),
	};
}
