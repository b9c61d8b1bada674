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

/** Cells of a panel by cohort, service and week: where each one belongs, and what stands there. */
export type CoarseGroups = {
	/** By cell of the panel; −1 in the weeks in which a cohort was at the course. */
	readonly place: Int32Array;
	readonly groups: readonly Omit<CoarseCell, 'sum'>[];
};

/** Groups once for all outcomes. A panel stands in order of its strata. */
export function coarseGroups(panel: OutcomePanel, adopted: AdoptedAt): CoarseGroups {
	const place = new Int32Array(panel.unit.length).fill(-1);
	const groups: { -readonly [Key in keyof Omit<CoarseCell, 'sum'>]: number }[] = [];
	let known = new Map<number, number>();
	for (let cell = 0; cell < place.length; cell += 1) {
		const cohort = cohortOf(adopted[panel.unit[cell] ?? 0] ?? NEVER);
		const [stratum, period] = [panel.stratum[cell] ?? 0, panel.period[cell] ?? 0];
		if (cell > 0 && panel.stratum[cell - 1] !== stratum) known = new Map();
		if (cohort > 0 && period >= cohort && period < cohort + weeksACohort) continue;
		const key = cohort * 100_000 + period;
		const at = known.get(key) ?? groups.length;
		if (at === groups.length) {
			known.set(key, at);
			groups.push({ cohort, stratum, period, officers: 0, n: 0 });
		}
		const group = groups[at];
		if (group) {
			group.officers += 1;
			group.n += panel.n[cell] ?? 0;
		}
		place[cell] = at;
	}
	return { place, groups };
}

/**
 * The panel as it may leave the house: by cohort, service and week, no officer, no thin cell. The
 * weeks in which a cohort was at the course are left out.
 */
export function coarseCells(
	panel: OutcomePanel,
	{ place, groups }: CoarseGroups,
	outcome: number,
): CoarseCell[] {
	const sums = new Float64Array(groups.length);
	const values = panel.sums[outcome];
	for (let cell = 0; cell < place.length; cell += 1) {
		const at = place[cell] ?? -1;
		if (at >= 0) sums[at] = (sums[at] ?? 0) + (values?.[cell] ?? 0);
	}
	return groups
		.map((group, at) => ({ ...group, sum: sums[at] ?? 0 }))
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
