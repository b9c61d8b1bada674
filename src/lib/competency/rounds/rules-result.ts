import type { Source } from '../observation.ts';
import type { LevelTally, PartResult, RaterKind, RoundPart } from './round.ts';
import { figureOf } from './rules-figure.ts';
import { groupsShown } from './rules-shown.ts';

const alone = ['self', 'supervisor'] as const;

/** What may be known of one competency: two who are known, and groups in which nobody is told apart. */
export function resultsOf(
	tallies: { readonly [Kind in RaterKind]?: LevelTally },
	invited: { readonly [Kind in RaterKind]?: number },
): PartResult[] {
	const known = alone.flatMap((part) => {
		const tally = tallies[part];
		return tally ? [{ part, tally }] : [];
	});
	return [...known, ...groupsShown(tallies, invited)].map(({ part, tally }) => ({
		part,
		...figureOf(tally),
	}));
}

/** As what evidence a part counts: a mixed group as colleagues, who are the most of it as a rule. */
export const sourceOfPart: Readonly<Record<RoundPart, Source>> = {
	self: 'self',
	supervisor: 'supervisor',
	colleague: 'colleague',
	subordinate: 'subordinate',
	together: 'colleague',
};
