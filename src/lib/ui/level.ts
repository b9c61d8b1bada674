/** How a place stands to the whole: 2 surely better, 1 perhaps, 0 alike, −1 perhaps worse, −2 surely. */
export type Level = -2 | -1 | 0 | 1 | 2;

export const LEVELS: readonly Level[] = [2, 1, 0, -1, -2];

/** The name of a level in a stylesheet: `levelName(-2)` → `'far-worse'`; null is no data. */
export function levelName(level: Level | null): string {
	if (level === null) return 'none';
	return level === 0
		? 'alike'
		: `${Math.abs(level) === 2 ? 'far' : 'some'}-${level > 0 ? 'better' : 'worse'}`;
}

/** A triangle up or down, or a bar, around 0,0; hollow ones are not sure. Told apart without colour. */
export function levelShape(level: Level): string {
	if (level === 0) return 'M-4.5 0H4.5';
	return level > 0 ? 'M-4.5 3.5H4.5L0 -4.5Z' : 'M-4.5 -3.5H4.5L0 4.5Z';
}
