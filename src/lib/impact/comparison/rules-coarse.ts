import { outcomeEffects, NEVER, targetEstimate } from '../../statistics/index.ts';
import type { AdoptedAt, OutcomePanel } from '../../statistics/index.ts';

/** Officers who finished within so many weeks are one group. */
export const weeksACohort = 4;
/** A cell of the download needs so many officers and observations; thinner ones are left out. */
export const coarseLeast = { officers: 5, observations: 10 } as const;

/** The first week of the cohort of an adoption; 0 for those who never took the course. */
export const cohortOf = (adopted: number): number =>
	adopted === NEVER ? 0 : adopted - 1 - ((adopted - 1) % weeksACohort);

export type CoarseCell = {
	readonly cohort: number;
	readonly stratum: number;
	readonly period: number;
	readonly officers: number;
	readonly n: number;
	readonly sum: number;
};

/**
 * The panel as it may leave the house: by cohort, service and week, no officer, no thin cell. The
 * weeks in which a cohort was at the course are left out.
 */
export function coarseCells(panel: OutcomePanel, adopted: AdoptedAt, outcome: number): CoarseCell[] {
	const cells = new Map<string, CoarseCell>();
	for (const [cell, unit] of panel.unit.entries()) {
		const cohort = cohortOf(adopted[unit] ?? NEVER);
		const [stratum, period] = [panel.stratum[cell] ?? 0, panel.period[cell] ?? 0];
		if (cohort > 0 && period >= cohort && period < cohort + weeksACohort) continue;
		const key = `${cohort} ${stratum} ${period}`;
		const before = cells.get(key) ?? { cohort, stratum, period, officers: 0, n: 0, sum: 0 };
		cells.set(key, {
			...before,
			officers: before.officers + 1,
			n: before.n + (panel.n[cell] ?? 0),
			sum: before.sum + (panel.sums[outcome]?.[cell] ?? 0),
		});
	}
	return [...cells.values()]
		.filter((cell) => cell.officers >= coarseLeast.officers && cell.n >= coarseLeast.observations)
		.sort((a, b) => a.stratum - b.stratum || a.cohort - b.cohort || a.period - b.period);
}

/** What anybody finds from the downloaded cells alone, cohorts in the place of officers. */
export function coarseEstimate(cells: readonly CoarseCell[]): number | null {
	const cohorts = [...new Set(cells.map((cell) => cell.cohort))].sort((a, b) => a - b);
	const panel: OutcomePanel = {
		units: cohorts.length,
		unit: Int32Array.from(cells, (cell) => cohorts.indexOf(cell.cohort)),
		period: Int32Array.from(cells, (cell) => cell.period),
		stratum: Int32Array.from(cells, (cell) => cell.stratum),
		n: Float64Array.from(cells, (cell) => cell.n),
		sums: [Float64Array.from(cells, (cell) => cell.sum)],
	};
	const adopted = Int32Array.from(cohorts, (cohort) => (cohort ? cohort + weeksACohort : NEVER));
	const all = new Int32Array(cells.length).fill(1);
	const { targets } = outcomeEffects(panel, adopted, all, { targets: 1, leads: 0, weeksALead: 2 });
	return targets[0] ? (targetEstimate(targets[0], 0)?.estimate ?? null) : null;
}
