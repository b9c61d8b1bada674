import type { Instance } from './instance.ts';

/** Money is counted in millions of rupiah inside the solver, so that its numbers are of the size of others. */
export const million = 1_000_000;

/** Rupiah that a plan may cost: the budget, or what classes that have begun cost already. Null: no limit. */
export function allowedMoney({ problem, before, classes }: Instance): number | null {
	if (problem.terms.budget === null) return null;
	const begun = Map.groupBy(
		[...before.values()].flatMap((id) => {
			const entry = classes.get(id);
			return entry?.frozen ? [entry.training] : [];
		}),
		({ id }) => id,
	);
	const spent = [...begun.values()].reduce(
		(sum, own) => sum + (own[0]?.cost ?? 0) + own.length * (own[0]?.costASeat ?? 0),
		0,
	);
	return Math.max(problem.terms.budget, spent);
}
