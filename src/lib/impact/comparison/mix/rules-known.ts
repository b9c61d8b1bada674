import type { AdoptedAt, OutcomePanel } from '../../../statistics/index.ts';
import { chosen, withoutCourseWeek } from '../rules-column.ts';

/** Of so many of the visits the kind must be known. */
const leastKnown = 0.95;

export type KnownKinds = {
	/** Outcomes, then kinds, without the week of the course. */
	readonly panel: OutcomePanel;
	readonly known: number;
};

/**
 * Outcomes and kinds of visits side by side, in the cells where kinds are known; of a cell that knows
 * some, or more than have a score of their own, all are taken to be like those. Null where too many are
 * not known. The first column of `kinds` says of how many visits the kind is counted.
 */
export function knownKinds(
	side: OutcomePanel,
	kinds: OutcomePanel,
	adopted: AdoptedAt,
): KnownKinds | null {
	const counted = kinds.sums[0] ?? new Float64Array();
	const [all, known] = [total(side.n), total(counted.map((n, at) => Math.min(n, side.n[at] ?? 0)))];
	if (all === 0 || known < leastKnown * all) return null;
	// Where each kind is known of just what a cell counts, nothing is copied.
	const exact = counted.every((n, at) => n === side.n[at]);
	const scaled = kinds.sums
		.slice(1)
		.map((sums) =>
			exact ? sums : sums.map((sum, at) => (sum * (side.n[at] ?? 0)) / (counted[at] || 1)),
		);
	const whole = { ...side, sums: [...side.sums, ...scaled] };
	const seen = exact ? whole : chosen(whole, (cell) => (counted[cell] ?? 0) > 0);
	return { panel: withoutCourseWeek(seen, adopted), known: known / all };
}

function total(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
