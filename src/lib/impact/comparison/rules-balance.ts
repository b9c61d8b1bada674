import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';
import { mean, NEVER, variance } from '../../statistics/index.ts';
import type { Balance } from './details.ts';

/**
 * Trained and others before anybody had the course: their level and how much they served a week. A
 * difference is no fault, because everybody is compared with themselves; it warns of groups so unlike
 * that they may also change unlike.
 */
export function balanceOf(panel: OutcomePanel, adopted: AdoptedAt, outcome: number): Balance[] {
	const first = panel.period.reduce((least, period) => Math.min(least, period), NEVER);
	const course = panel.unit.reduce((least, unit) => {
		const from = adopted[unit] ?? NEVER;
		return from > first ? Math.min(least, from) : least;
	}, NEVER);
	const seen = new Map<number, { n: number; sum: number; weeks: Set<number> }>();
	for (const [cell, unit] of panel.unit.entries()) {
		const period = panel.period[cell] ?? NEVER;
		if (period >= course - 1) continue;
		const one = seen.get(unit) ?? { n: 0, sum: 0, weeks: new Set<number>() };
		one.n += panel.n[cell] ?? 0;
		one.sum += panel.sums[outcome]?.[cell] ?? 0;
		one.weeks.add(period);
		seen.set(unit, one);
	}
	const groups = { trained: [] as number[][], others: [] as number[][] };
	for (const [unit, { n, sum, weeks }] of seen)
		groups[(adopted[unit] ?? NEVER) === NEVER ? 'others' : 'trained'].push([
			sum / n,
			n / weeks.size,
		]);
	if (groups.trained.length < 5 || groups.others.length < 5) return [];
	return (['level', 'load'] as const).map((what, at) => {
		const trained = groups.trained.map((values) => values[at] ?? 0);
		const others = groups.others.map((values) => values[at] ?? 0);
		const spread = Math.sqrt((variance(trained) + variance(others)) / 2);
		const difference = spread > 0 ? (mean(trained) - mean(others)) / spread : 0;
		return { what, trained: mean(trained), others: mean(others), difference };
	});
}
