/**
 * Differences between trained and others, period by period around the course, less that in the last
 * period before it. `before` in order of time, the reference period left out; `after` from the first
 * period with the course.
 */
export type EventStudy = {
	readonly before: readonly number[];
	readonly after: readonly number[];
	/** Of `before` then `after`. */
	readonly covariance: readonly (readonly number[])[];
	/** Trained units (clusters) from whom the covariance was learnt; left out: it is known. */
	readonly units?: number;
};

/** Equal weights: the average effect after. */
export function averageOf(study: EventStudy): number[] {
	return study.after.map(() => 1 / study.after.length);
}

/** A sum of the estimates times factors, with its standard error. */
export function readOff(
	study: EventStudy,
	factors: readonly number[],
): { estimate: number; standardError: number } {
	const values = [...study.before, ...study.after];
	const estimate = factors.reduce((sum, factor, i) => sum + factor * (values[i] ?? 0), 0);
	let variance = 0;
	for (const [i, one] of factors.entries())
		for (const [j, other] of factors.entries())
			variance += one * other * (study.covariance[i]?.[j] ?? 0);
	return { estimate, standardError: Math.sqrt(Math.max(0, variance)) };
}
