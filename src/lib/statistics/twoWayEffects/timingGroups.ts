import type { UnitPanel } from '../attGt/unitPanel.ts';

/** Units that took the course at one time, as one series. */
export type TimingGroup = {
	/** Infinity: never in the panel; −Infinity: in all of it. */
	readonly adoptedAt: number;
	readonly share: number;
	/** Mean outcome of each period. */
	readonly means: Float64Array;
	/** Share of the periods with the course behind it, and the place of the first of them. */
	readonly treatedShare: number;
	readonly from: number;
};

/** The groups of units seen in every period, and how many units were not. */
export function timingGroups(panel: UnitPanel): { groups: TimingGroup[]; unitsLeftOut: number } {
	const { periods, outcome, adoptedAt, weight } = panel;
	const length = periods.length;
	const sums = new Map<number, { weight: number; sums: Float64Array; from: number }>();
	let [total, unitsLeftOut] = [0, 0];
	for (let unit = 0; unit < adoptedAt.length; unit += 1) {
		const own = outcome.subarray(unit * length, (unit + 1) * length);
		if (own.some(Number.isNaN)) {
			unitsLeftOut += 1;
			continue;
		}
		const place = periods.findIndex((period) => period >= (adoptedAt[unit] as number));
		const from = place < 0 ? length : place;
		const group = sums.get(from) ?? { weight: 0, sums: new Float64Array(length), from };
		sums.set(from, group);
		const w = weight?.[unit] ?? 1;
		group.weight += w;
		total += w;
		for (let p = 0; p < length; p += 1)
			group.sums[p] = (group.sums[p] as number) + w * (own[p] as number);
	}
	const groups = [...sums.values()]
		.sort((a, b) => a.from - b.from)
		.map((group) => ({
			adoptedAt:
				group.from === 0
					? -Infinity
					: group.from === length
						? Infinity
						: (periods[group.from] as number),
			share: group.weight / total,
			means: group.sums.map((sum) => sum / group.weight),
			treatedShare: (length - group.from) / length,
			from: group.from,
		}));
	return { groups, unitsLeftOut };
}
