import type { Combined } from './combine.ts';
import type { GroupTimeEffects } from './groupTime.ts';

/**
 * Standard error from influences: √Σψ², clusters being independent. As printed by the R package did
 * with `bstrap = FALSE`.
 */
export function errorOf(influence: Float64Array): number {
	let sum = 0;
	for (let c = 0; c < influence.length; c += 1) sum += (influence[c] as number) ** 2;
	return Math.sqrt(sum);
}

/**
 * Estimate and error for `intervalOf`. With few treated the plain error is too small: it is widened by
 * √(m / (m − 1)), and Student's t has m − 1 degrees of freedom, m being the treated clusters.
 */
export function estimateOf(
	{ estimate, influence }: Combined,
	{ treatedClusters: m }: Pick<GroupTimeEffects, 'treatedClusters'>,
) {
	const freedom = Math.max(1, m - 1);
	const standardError = errorOf(influence) * Math.sqrt((freedom + 1) / freedom);
	return { estimate, standardError, degreesOfFreedom: freedom };
}
