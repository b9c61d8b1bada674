import type { GroupTimeEffects } from './groupTime.ts';

/** An estimate and the influence of each cluster on it. */
export type Combined = { readonly estimate: number; readonly influence: Float64Array };

/** The plain mean of estimates. */
export function plainMean(parts: readonly Combined[]): Combined {
	return weighed(
		parts,
		parts.map(() => 1 / parts.length),
	);
}

/**
 * Mean of group effects by the weight of their groups. That the sizes of groups are a sample too is
 * part of the error (Callaway & Sant'Anna 2021, corollary 2): a unit of a group whose effect lies
 * above the mean draws it upwards.
 */
export function byCohort(
	{ cohorts, clusters }: Pick<GroupTimeEffects, 'cohorts' | 'clusters'>,
	parts: readonly (Combined & { readonly group: number })[],
): Combined | null {
	const weights = parts.map(({ group }) => cohorts.get(group)?.weight ?? 0);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (!(total > 0)) return null;
	const { estimate, influence } = weighed(
		parts,
		weights.map((weight) => weight / total),
		clusters,
	);
	for (const part of parts)
		for (const [c, weight] of cohorts.get(part.group)?.byCluster ?? [])
			influence[c] = (influence[c] as number) + (weight * (part.estimate - estimate)) / total;
	return { estimate, influence };
}

function weighed(
	parts: readonly Combined[],
	weights: readonly number[],
	clusters = parts[0]?.influence.length ?? 0,
): Combined {
	const influence = new Float64Array(clusters);
	let estimate = 0;
	for (const [i, part] of parts.entries()) {
		const weight = weights[i] as number;
		estimate += weight * part.estimate;
		for (let c = 0; c < clusters; c += 1)
			influence[c] = (influence[c] as number) + weight * (part.influence[c] as number);
	}
	return { estimate, influence };
}
