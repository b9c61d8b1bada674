import type { Places } from './registration.ts';
import { effectOf } from './rules-chance.ts';
import type { DrawFound } from './rules-chance.ts';
import { contrast, treatedBy } from './rules-contrast.ts';
import { withoutPast } from './rules-past.ts';
import type { Point } from './rules-past.ts';

/** The values of a trial and who had the course, both without what the past foretells. */
export function compare(points: readonly Point[], places: Places) {
	const had = treatedBy(places);
	const course = points.map((point) => ({ ...point, value: Number(had(point)) }));
	const values = withoutPast(points);
	const shares = withoutPast(course);
	return {
		/** What a draw finds; null where nobody can be compared. */
		foundBy(other: Places): DrawFound | null {
			const treated = treatedBy(other);
			const found = contrast(values, treated);
			const share = contrast(shares, treated);
			return found === null || share === null ? null : { found, share };
		},
		/** The values as a table may show them: the past taken out, the effect left in. */
		adjusted(real: DrawFound | null): Point[] {
			const effect = real === null ? 0 : effectOf(real);
			return values.map((point, place) => {
				const back = (course[place]?.value ?? 0) - (shares[place]?.value ?? 0);
				return { ...point, value: point.value + effect * back };
			});
		},
	};
}
