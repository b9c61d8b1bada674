import type { Suggestion } from '../finding.ts';

/** So many decisions are told in print. */
export const mostDecisions = 4;

/** Proposals that change a plan; "collect more" asks nothing of anybody. */
export function waitingOf<T extends { readonly finding: { readonly proposal: Suggestion } }>(
	proposals: readonly T[],
): T[] {
	return proposals.filter(({ finding }) => finding.proposal !== 'collectMore');
}
