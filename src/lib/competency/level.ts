/** The five levels of Permenpan-RB 38/2017: 1 paham, 2 dasar, 3 menengah, 4 mumpuni, 5 ahli. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A level, or 0 while nothing valid shows even the first. */
export type ProvenLevel = 0 | Level;

export const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** isLevel(3) → true; isLevel(0) → false; isLevel(2.5) → false */
export function isLevel(number: number): number is Level {
	return levels.includes(number as Level);
}

/** The nearest level there is. nearestLevel(0) → 1; nearestLevel(7) → 5 */
export function nearestLevel(number: number): Level {
	return Math.min(5, Math.max(1, Math.round(number))) as Level;
}
