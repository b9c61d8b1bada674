import type { PlannedPrecision } from './design.ts';

export type ClusterTrial = {
	/** Offices drawn for the course, and offices that wait. */
	readonly drawn: number;
	readonly notDrawn: number;
	/** Observations (officers, or visits) of an office, on average. */
	readonly size: number;
	/** Coefficient of variation of these sizes: 0 when all offices are alike. */
	readonly unevenness: number;
	/** Standard deviation of one observation, differences between offices included. */
	readonly deviation: number;
	/** Share of that variance that lies between offices (intra-cluster correlation). */
	readonly icc: number;
};

/**
 * How many times more observations a trial of whole offices needs than one of persons.
 *
 * designEffect(20, 0, 0.05) → 1.95 (Donner & Klar 2000; uneven sizes by Eldridge, Ashby & Kerry 2006)
 */
export function designEffect(size: number, unevenness: number, icc: number): number {
	return 1 + ((unevenness ** 2 + 1) * size - 1) * icc;
}

/**
 * A trial that draws whole offices. Offices, not officers, count as degrees of freedom.
 *
 * Null with fewer than three offices: there is no spread to learn from.
 */
export function clusterPrecision(trial: ClusterTrial): PlannedPrecision | null {
	const { drawn, notDrawn, size, unevenness, deviation, icc } = trial;
	const degreesOfFreedom = drawn + notDrawn - 2;
	if (drawn < 1 || notDrawn < 1 || degreesOfFreedom < 1) return null;
	const inflated = deviation ** 2 * designEffect(size, unevenness, icc);
	const variance = (inflated / size) * (1 / drawn + 1 / notDrawn);
	return { standardError: Math.sqrt(variance), degreesOfFreedom };
}
