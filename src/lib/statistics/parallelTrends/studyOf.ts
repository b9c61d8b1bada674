import type { Aggregate } from '../attGt/index.ts';
import type { EventStudy } from './eventStudy.ts';

/**
 * The event study of group-time effects as the intervals for breaks need it: at most `reach` periods
 * on each side, the covariance from the influences of units, of which `units` were treated. Estimate with `base: 'universal'`, so
 * that all stand against the last period before the course.
 *
 * Null without two periods before that one, or with a hole between: a bend needs neighbours.
 */
export function studyOf({ parts }: Aggregate, reach: number, units: number): EventStudy | null {
	const near = parts.filter(({ at }) => at >= -1 - reach && at < reach && at !== -1);
	const before = near.filter(({ at }) => at < -1);
	const after = near.filter(({ at }) => at >= 0);
	const whole =
		before.length > 1 &&
		after.length > 0 &&
		before.every(({ at }, i) => at === i - before.length - 1) &&
		after.every(({ at }, i) => at === i);
	if (!whole) return null;
	const covariance = near.map((one) =>
		near.map((other) =>
			one.influence.reduce((sum, value, c) => sum + value * (other.influence[c] as number), 0),
		),
	);
	const estimates = (side: typeof near) => side.map(({ estimate }) => estimate);
	return { before: estimates(before), after: estimates(after), covariance, units };
}
