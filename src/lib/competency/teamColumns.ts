import type { Gap } from './gap.ts';

/** What at least one post in a team demands, in the order of the standard. */
export function competenciesOf(members: readonly { readonly gaps: readonly Gap[] }[]): Gap[] {
	const byCode = new Map(members.flatMap(({ gaps }) => gaps.map((gap) => [gap.code, gap])));
	return [...byCode.values()].toSorted((a, b) => a.competencyId - b.competencyId);
}
