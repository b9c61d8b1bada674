import { goodmanBacon, outcomeSpans } from '../../statistics/index.ts';
import type { AdoptedAt, ComparisonKind, OutcomePanel } from '../../statistics/index.ts';
import type { Mixed } from './details.ts';

/** Officers who finished within so many weeks are one group of the decomposition. */
const weeksASpan = 4;

const kinds: readonly ComparisonKind[] = [
	'treatedAgainstNever',
	'earlierAgainstLater',
	'laterAgainstEarlier',
	'laterAgainstAlways',
];

/**
 * What the customary two-way regression would compare, and which share of it rests on officers who
 * had the course already (Goodman-Bacon 2021). Of officers seen in every span of four weeks; null
 * where these are too few, or all of one kind. A warning: nothing is decided by it.
 */
export function mixedOf(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
	smallestGroup: number,
): Mixed | null {
	const spans = outcomeSpans(panel, adopted, outcome, weeksASpan);
	const found = goodmanBacon(spans);
	const officers = spans.adoptedAt.length - (found?.unitsLeftOut ?? 0);
	if (!found || officers < smallestGroup) return null;
	const parts = kinds.flatMap((kind) => {
		const own = found.comparisons.filter((one) => one.kind === kind);
		const weight = own.reduce((sum, one) => sum + one.weight, 0);
		if (weight <= 0) return [];
		const estimate = own.reduce((sum, one) => sum + one.weight * one.estimate, 0) / weight;
		return [{ kind, weight, estimate }];
	});
	const { estimate, allowedEstimate, forbiddenShare, unitsLeftOut } = found;
	return { estimate, allowedEstimate, forbiddenShare, parts, officers, leftOut: unitsLeftOut };
}
