import type { Places } from './registration.ts';
import type { Point } from './rules-past.ts';

/** Whether the lot had given the course to a number in a phase; intention to treat, whoever came. */
export type Treated = (point: Pick<Point, 'number' | 'phase'>) => boolean;

/** A seat counts from the window on; an office from the step in which it begins. */
export function treatedBy(places: Places): Treated {
	return ({ number, phase }) => {
		const place = places.get(number) ?? 0;
		return place > 0 && place <= phase + 1;
	};
}

/**
 * Mean of the drawn minus mean of the others within each group, groups weighed by n₁n₀ ÷ (n₁ + n₀),
 * as a regression with a constant per group weighs them. Null where nobody can be compared.
 */
export function contrast(points: readonly Point[], treated: Treated): number | null {
	const groups = new Map<string, { n1: number; s1: number; n0: number; s0: number }>();
	for (const point of points) {
		const group = groups.get(point.group) ?? { n1: 0, s1: 0, n0: 0, s0: 0 };
		if (treated(point)) {
			group.n1 += 1;
			group.s1 += point.value;
		} else {
			group.n0 += 1;
			group.s0 += point.value;
		}
		groups.set(point.group, group);
	}
	let weights = 0;
	let sum = 0;
	for (const { n1, s1, n0, s0 } of groups.values())
		if (n1 > 0 && n0 > 0) {
			const weight = (n1 * n0) / (n1 + n0);
			weights += weight;
			sum += weight * (s1 / n1 - s0 / n0);
		}
	return weights > 0 ? sum / weights : null;
}
