import type { OutcomePanel } from './outcomePanel.ts';

/** The same panel as if there were one stratum: what one sees without looking at the mix of cases. */
export function collapse(panel: OutcomePanel): OutcomePanel {
	const place = new Map<number, number>();
	const first: number[] = [];
	const into = Int32Array.from(panel.unit, (unit, i) => {
		const key = unit * 100_000 + (panel.period[i] as number);
		const known = place.get(key);
		if (known !== undefined) return known;
		place.set(key, first.length);
		first.push(i);
		return first.length - 1;
	});
	const summed = (values: Float64Array) => {
		const sums = new Float64Array(first.length);
		for (const [i, cell] of into.entries())
			sums[cell] = (sums[cell] as number) + (values[i] as number);
		return sums;
	};
	return {
		units: panel.units,
		unit: Int32Array.from(first, (i) => panel.unit[i] as number),
		period: Int32Array.from(first, (i) => panel.period[i] as number),
		stratum: new Int32Array(first.length),
		n: summed(panel.n),
		sums: panel.sums.map(summed),
	};
}
