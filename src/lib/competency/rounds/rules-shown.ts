import type { ChosenKind, LevelTally } from './round.ts';
import { roundRule } from './roundRule.ts';

export type ChosenPart = ChosenKind | 'together';

const counted = (tally: LevelTally) => tally.reduce((sum, n) => sum + n, 0);

/** Two tallies as one. added([1, 0, 0, 0, 0, 0], [0, 2, 0, 0, 0, 0]) → [1, 2, 0, 0, 0, 0] */
function added(a: LevelTally, b: LevelTally): LevelTally {
	return a.map((n, level) => n + (b[level] ?? 0));
}

const nobody: LevelTally = [0, 0, 0, 0, 0, 0];

/**
 * Which groups may be shown so that nobody can be told apart.
 *
 * A group is shown from three answers up. Where both kinds were invited and one of them is too
 * small, both are shown as one group or not at all: beside a small group that is hidden, its union
 * would tell it by subtraction. That one kind was invited and is small never shows by itself.
 *
 * Five colleagues and one subordinate answered → together, 6; two and none → nothing
 */
export function groupsShown(
	tallies: { readonly [Kind in ChosenKind]?: LevelTally | undefined },
	invited: { readonly [Kind in ChosenKind]?: number | undefined },
): { readonly part: ChosenPart; readonly tally: LevelTally }[] {
	const least = roundRule.leastAnswers;
	const kinds = (['colleague', 'subordinate'] as const).filter((kind) => (invited[kind] ?? 0) > 0);
	const groups = kinds.map((part) => ({ part, tally: tallies[part] ?? nobody }));
	if (groups.every(({ tally }) => counted(tally) >= least)) return groups;
	const union = groups.reduce((sum, { tally }) => added(sum, tally), nobody);
	return kinds.length > 1 && counted(union) >= least ? [{ part: 'together', tally: union }] : [];
}
