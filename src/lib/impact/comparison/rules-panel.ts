import { NEVER } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';
import { isBeforeCourse } from './rules-column.ts';
import type { Rates } from './rules-rate.ts';

const recentWeeks = 8;
const trainedWeeks = 26;

/** The pace of the last weeks: observations of the trained, and officers who finish. */
export function ratesOf(panel: OutcomePanel, adopted: AdoptedAt, lastWeek: number): Rates {
	let observations = 0;
	const seen = new Set<number>();
	for (const [cell, unit] of panel.unit.entries()) {
		seen.add(unit);
		const recent = (panel.period[cell] ?? 0) > lastWeek - recentWeeks;
		if (recent && !isBeforeCourse(panel, adopted, cell)) observations += panel.n[cell] ?? 0;
	}
	let trained = 0;
	for (const unit of seen) {
		const from = adopted[unit] ?? NEVER;
		if (from > lastWeek - trainedWeeks && from !== NEVER) trained += 1;
	}
	return { observations: observations / recentWeeks, trained: trained / trainedWeeks };
}

/** The first week, and how many lie before the course of the median officer with data. */
export function weeksOf(
	panel: OutcomePanel,
	adopted: AdoptedAt,
): { firstWeek: number; weeksBefore: number } {
	const first = panel.period.reduce((least, period) => Math.min(least, period), NEVER);
	const last = panel.period.reduce((most, period) => Math.max(most, period), 0);
	const before = [...new Set(panel.unit)]
		.map((unit) => adopted[unit] ?? NEVER)
		.filter((from) => from > first && from <= last)
		.map((from) => from - first)
		.sort((one, other) => one - other);
	return {
		firstWeek: first === NEVER ? 0 : first,
		weeksBefore: before[Math.floor(before.length / 2)] ?? 0,
	};
}

/** Mean after the course minus mean before it, of the trained alone: what anybody would count. */
export function beforeAfterOf(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	outcome: number,
): number | null {
	const [before, after] = [
		{ n: 0, sum: 0 },
		{ n: 0, sum: 0 },
	];
	for (const [cell, unit] of panel.unit.entries()) {
		if ((adopted[unit] ?? NEVER) === NEVER) continue;
		const into = isBeforeCourse(panel, adopted, cell) ? before : after;
		into.n += panel.n[cell] ?? 0;
		into.sum += panel.sums[outcome]?.[cell] ?? 0;
	}
	return before.n > 0 && after.n > 0 ? after.sum / after.n - before.sum / before.n : null;
}

/** How many complaints a panel counts, from their sum in thousandths; of other outcomes nothing to ask. */
export function complaintsIn(panel: OutcomePanel, outcome: number): number {
	return (panel.sums[outcome]?.reduce((total, value) => total + value, 0) ?? 0) / 1000;
}

/** Visits of the trained after the course that were not done at the first time (outcome in per cent). */
export function interruptedAfter(
	panel: OutcomePanel,
	adopted: AdoptedAt,
	firstTime: number,
): number {
	let interrupted = 0;
	for (let cell = 0; cell < panel.unit.length; cell += 1)
		if (!isBeforeCourse(panel, adopted, cell))
			interrupted += (panel.n[cell] ?? 0) - (panel.sums[firstTime]?.[cell] ?? 0) / 100;
	return Math.round(interrupted);
}
