import { powerOf, staggeredPrecision } from '../../src/lib/statistics/index.ts';
import { judged, repeat } from './effectRuns.ts';
import { rounded } from './report.ts';

export type PowerPoint = { effect: number; found: number; planned: number };

/**
 * How often an effect is found at 0.05, and how often the planning formula said that it would be. The
 * plan knows the noise of the generator: minutes of a week's six visits, a mood that lasts, a share
 * of harder cases, and how differently officers profit.
 */
export function powerCurve(runs: number): PowerPoint[] {
	const planned = staggeredPrecision({
		groups: [
			...Array.from({ length: 10 }, (_, week) => ({ startsAt: 11 + week, people: 6 })),
			{ startsAt: 30, people: 60 },
		],
		periods: 30,
		deviation: 2.5,
		persistence: 0.05,
		unevenness: 0.3,
	});
	return [0.2, 0.35, 0.5, 0.75, 1].map((effect) => {
		const { judged: found } = repeat('daya', { effect: -effect }, runs, { judged });
		return {
			effect,
			found: found?.claims05 ?? Number.NaN,
			planned: planned ? rounded(powerOf(planned, effect, 0.05)) : Number.NaN,
		};
	});
}
