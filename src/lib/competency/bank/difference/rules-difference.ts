import { differentialOf, quantile } from '../../../statistics/index.ts';
import type { MatchedCounts } from '../../../statistics/index.ts';
import { rightFrom } from '../rules-score.ts';
import type { Compared, Grouping, ItemDifference } from './difference.ts';
import { groupings } from './difference.ts';

/** Smaller groups tell too little: with 50 on each side the error of delta is about 1. Own design. */
export const fewestInGroup = 50;

/** People are compared with those of the same tenth of ability. */
const strata = 10;

type Key = { readonly itemId: number; readonly version: number };
type Row = Key & Compared & { readonly theta: number; readonly credit: number };

/** True for the group that is looked at, false for the one it is compared with. */
function focal(who: Compared, grouping: Grouping): boolean | null {
	return grouping === 'island' ? who.island : who.sex === null ? null : who.sex === 'P';
}

/** Right and wrong answers of both groups in each tenth of ability. */
function matched(rows: readonly Row[], grouping: Grouping): MatchedCounts[] {
	const thetas = rows.map(({ theta }) => theta).toSorted((a, b) => a - b);
	const cuts = Array.from({ length: strata - 1 }, (_, at) => quantile(thetas, (at + 1) / strata));
	const empty = () => ({ right: 0, wrong: 0 });
	const counts = Array.from({ length: strata }, () => ({ reference: empty(), focal: empty() }));
	for (const row of rows) {
		const side = focal(row, grouping);
		const stratum = counts[cuts.filter((cut) => row.theta >= cut).length];
		if (side === null || !stratum) continue;
		stratum[side ? 'focal' : 'reference'][row.credit >= rightFrom ? 'right' : 'wrong'] += 1;
	}
	return counts;
}

/** Mantel-Haenszel of one item between two groups of the same ability. */
export function groupDifference(rows: readonly Row[], grouping: Grouping): ItemDifference {
	const sides = rows.map((row) => focal(row, grouping));
	const focalN = sides.filter((side) => side === true).length;
	const referenceN = sides.filter((side) => side === false).length;
	const enough = Math.min(focalN, referenceN) >= fewestInGroup;
	const found = enough ? differentialOf(matched(rows, grouping)) : null;
	return { grouping, referenceN, focalN, found };
}

/** All differences of the items of a bank, from all answers to them. */
export function differencesIn(
	items: readonly Key[],
	rows: readonly Row[],
): (Key & ItemDifference)[] {
	const own = Map.groupBy(rows, ({ itemId, version }) => `${itemId}/${version}`);
	return items.flatMap(({ itemId, version }) =>
		groupings.map((grouping) => ({
			itemId,
			version,
			...groupDifference(own.get(`${itemId}/${version}`) ?? [], grouping),
		})),
	);
}
