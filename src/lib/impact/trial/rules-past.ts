/** What is compared: a number in a phase, with how it was before. Compared only within its group. */
export type Point = {
	readonly number: number;
	readonly phase: number;
	readonly group: string;
	readonly value: number;
	readonly before: number;
};

/**
 * Takes out of each value what the own past foretells: the slope of value on before, within groups,
 * over all alike. Taken out of who was drawn in the same way, it makes an analysis of covariance
 * (Frisch & Waugh 1933), and the test by drawing again stays exact for every effect that it is asked.
 */
export function withoutPast(points: readonly Point[]): Point[] {
	const groups = [...Map.groupBy(points, (point) => point.group).values()];
	let shared = 0;
	let spread = 0;
	for (const group of groups) {
		const value = meanOf(group, (point) => point.value);
		const before = meanOf(group, (point) => point.before);
		for (const point of group) {
			shared += (point.value - value) * (point.before - before);
			spread += (point.before - before) ** 2;
		}
	}
	const slope = spread > 0 ? shared / spread : 0;
	return points.map((point) => ({ ...point, value: point.value - slope * point.before }));
}

function meanOf(points: readonly Point[], of: (point: Point) => number): number {
	return points.reduce((sum, point) => sum + of(point), 0) / points.length;
}

/** Spread of the values within their groups: what chance alone makes of a difference. */
export function spreadWithin(points: readonly Point[]): number | null {
	const groups = [...Map.groupBy(points, (point) => point.group).values()];
	const freedom = points.length - groups.length - 1;
	if (freedom < 2) return null;
	const squares = groups.flatMap((group) => {
		const mean = meanOf(group, (point) => point.value);
		return group.map((point) => (point.value - mean) ** 2);
	});
	return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
}
