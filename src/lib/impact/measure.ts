/**
 * What a course may change at the counter: minutes served in a visit, or points of the citizens'
 * index (IKM, 25 to 100) in an answer.
 */
export const measures = ['minutes', 'ikm'] as const;
export type Measure = (typeof measures)[number];

/**
 * How much better a value is, in the unit of the measure: fewer minutes, or more points.
 *
 * gainOf('minutes', -1.4) → 1.4; gainOf('ikm', 2) → 2
 */
export function gainOf(measure: Measure, difference: number): number {
	return measure === 'minutes' ? -difference : difference;
}
