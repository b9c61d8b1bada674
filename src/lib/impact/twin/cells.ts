/** Sums of waits for each service, or each half-hour. */
export type Cells = {
	readonly called: Float64Array;
	readonly waited: Float64Array;
	readonly within: Float64Array;
};

export function cells(size: number): Cells {
	return {
		called: new Float64Array(size),
		waited: new Float64Array(size),
		within: new Float64Array(size),
	};
}

export function countIn(
	{ called, waited, within }: Cells,
	at: number,
	wait: number,
	kept: number,
): void {
	called[at] = (called[at] ?? 0) + 1;
	waited[at] = (waited[at] ?? 0) + wait;
	within[at] = (within[at] ?? 0) + kept;
}
