import type { Day } from '../../time/index.ts';
import type { CoverDemand, CoverLine } from './cover.ts';
import { nearnessOf } from './rules-near.ts';

/**
 * Who of a team proves the highest level that one of its posts demands, and who could within a month:
 * proven one level below, or as likely as not to have it. Expired proof covers nothing.
 *
 * level 2; Ani proves 2, Budi proves 1, Cici nothing → can: Ani; soon: Budi
 */
export function coverOf({ facts, ...demand }: CoverDemand, today: Day): CoverLine {
	const known = facts.map((fact) => ({
		...{ officerId: fact.officerId, name: fact.name },
		...nearnessOf(fact, demand.level, today),
	}));
	const can = known.filter(({ proven }) => proven >= demand.level);
	const soon = known
		.filter(({ grounds }) => grounds.length > 0)
		.toSorted((a, b) => b.chance - a.chance);
	return {
		...demand,
		can: can.map(({ officerId, name }) => ({ officerId, name })),
		soon: soon.map(({ officerId, name, chance }) => ({ officerId, name, chance })),
	};
}
