import type { UnitPanel } from './unitPanel.ts';

/** Units that took the course in one period. */
export type Cohort = {
	readonly units: readonly number[];
	/** Their weight together, and by cluster. */
	readonly weight: number;
	readonly byCluster: ReadonlyMap<number, number>;
};

/** Cohorts by the period of the course, the earliest first; not those never treated in the panel. */
export function cohortsOf(panel: UnitPanel): Map<number, Cohort> {
	const { adoptedAt, cluster, weight, periods } = panel;
	const last = periods.at(-1) ?? -Infinity;
	const found = new Map<number, number[]>();
	for (let unit = 0; unit < adoptedAt.length; unit += 1) {
		const group = adoptedAt[unit] as number;
		if (group > last || weight?.[unit] === 0) continue;
		const units = found.get(group);
		if (units) units.push(unit);
		else found.set(group, [unit]);
	}
	const weightOf = (unit: number) => weight?.[unit] ?? 1;
	return new Map(
		[...found]
			.sort(([a], [b]) => a - b)
			.map(([group, units]) => {
				const byCluster = new Map<number, number>();
				for (const unit of units) {
					const c = cluster?.[unit] ?? unit;
					byCluster.set(c, (byCluster.get(c) ?? 0) + weightOf(unit));
				}
				return [
					group,
					{ units, weight: units.reduce((sum, u) => sum + weightOf(u), 0), byCluster },
				];
			}),
	);
}
