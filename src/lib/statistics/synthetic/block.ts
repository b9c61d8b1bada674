/**
 * Offices with a value in every period: some never had the course, some all got it at once, from
 * period `before` on.
 */
export type Block = {
	readonly controls: readonly (readonly number[])[];
	readonly treated: readonly (readonly number[])[];
	/** Periods without the course, counted from the first; at least three, better twenty. */
	readonly before: number;
};

/** Periods of a block. */
export function lengthOf(block: Block): number {
	return (block.treated[0] ?? block.controls[0] ?? []).length;
}

/** Mean of several rows, period by period. meanRow([[1, 2], [3, 6]]) → [2, 4] */
export function meanRow(rows: readonly (readonly number[])[]): number[] {
	const [first = []] = rows;
	return first.map((_, t) => rows.reduce((sum, row) => sum + (row[t] ?? 0), 0) / rows.length);
}

/** Weighted sum of rows. weightedRow([[1, 2], [3, 6]], [0.5, 0.5]) → [2, 4] */
export function weightedRow(
	rows: readonly (readonly number[])[],
	weights: readonly number[],
): number[] {
	const [first = []] = rows;
	return first.map((_, t) =>
		rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[t] ?? 0), 0),
	);
}

/**
 * How much an office without the course changes from one period to the next before it: the noise from
 * which Arkhangelsky et al. (2021) derive their regularisation.
 */
export function noiseOf(block: Block): number {
	const steps = block.controls.flatMap((row) =>
		row.slice(1, block.before).map((value, t) => value - (row[t] ?? 0)),
	);
	const centre = steps.reduce((sum, step) => sum + step, 0) / steps.length;
	const squares = steps.reduce((sum, step) => sum + (step - centre) ** 2, 0);
	return Math.sqrt(squares / (steps.length - 1));
}
