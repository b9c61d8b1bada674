import { comparisonLimits } from '../../src/lib/impact/index.ts';
import { withoutCourseWeek } from '../../src/lib/impact/comparison/rules-column.ts';
import { NEVER, outcomeEffects, pastTest } from '../../src/lib/statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../src/lib/statistics/index.ts';
import type { SimulatedCity } from '../make/simulatedCity.ts';
import { finding, minutesAsked } from './effectFinding.ts';
import { repeat } from './effectRuns.ts';
import type { Told } from './effectRuns.ts';

/**
 * A stricter rule that the product does not have: an effect is told only if so large a part of it is left
 * when the trained and the others had gone on parting on the line of the weeks before.
 */
const leftOnTheLine =
	(part: number) =>
	(city: SimulatedCity): Told => {
		const told = finding(city);
		if (told === null || Math.abs(told.estimate) <= told.half90) return told;
		return (told.estimate - driftOf(city)) / told.estimate < part ? null : told;
	};

/** What the line before the course would make of the difference after it, if it went on. */
function driftOf(city: SimulatedCity): number {
	const { panel: given, asked } = minutesAsked(city);
	const panel = withoutCourseWeek(given, asked.adopted);
	const { leads, weeksALead } = comparisonLimits;
	const nobody = new Int32Array(panel.unit.length);
	const { past } = outcomeEffects(panel, asked.adopted, nobody, { targets: 1, leads, weeksALead });
	const slope = pastTest(past, 0, leads, weeksALead)?.slope?.estimate ?? 0;
	return -slope * weeksApart(panel, asked.adopted);
}

/** Weeks between the middle of the visits of the trained before the course and that of those after. */
function weeksApart({ unit, period, n }: OutcomePanel, adopted: AdoptedAt): number {
	const sums = [0, 0, 0, 0];
	const add = (at: number, value: number) => (sums[at] = (sums[at] ?? 0) + value);
	for (const [cell, visits] of n.entries()) {
		const start = adopted[unit[cell] ?? 0] ?? NEVER;
		if (start === NEVER) continue;
		const since = (period[cell] ?? 0) - start;
		const side = since >= 0 ? 2 : 0;
		add(side, visits);
		add(side + 1, visits * since);
	}
	const [before = 0, early = 0, after = 0, late = 0] = sums;
	return late / after - early / before;
}

/** What such a rule would spare, and what it would cost: shares of all cities told of an effect at 0.05. */
export function stricterOnTheLine(runs: number): Record<string, Record<string, number>> {
	const rules = { finding, third: leftOnTheLine(1 / 3), half: leftOnTheLine(1 / 2) };
	const cities = {
		slightDrift: ['miring', { effect: 0, drift: -0.05 }],
		halfAMinute: ['daya', { effect: -0.5 }],
		aMinute: ['pengaruh', {}],
	} as const;
	return Object.fromEntries(
		Object.entries(cities).map(([kind, [name, city]]) => [
			kind,
			Object.fromEntries(
				Object.entries(repeat(name, city, runs, rules)).map(([rule, { told, claims05 }]) => [
					rule,
					Math.round((1000 * told * claims05) / runs) / 1000,
				]),
			),
		]),
	);
}
