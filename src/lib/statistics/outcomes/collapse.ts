import type { OutcomePanel } from './outcomePanel.ts';

/** The same panel as if there were one stratum: what one sees without looking at the mix of cases. */
export function collapse(panel: OutcomePanel): OutcomePanel {
	const place = new Map<number, number>();
	const first: number[] = [];
	const into = new Int32Array(panel.unit.length);
	for (let i = 0; i < into.length; i += 1) {
		const key = (panel.unit[i] as number) * 100_000 + (panel.period[i] as number);
		const known = place.get(key);
		if (known === undefined) {
			into[i] = first.length;
			place.set(key, first.length);
			first.push(i);
		} else into[i] = known;
	}
	const summed = (values: Float64Array) => {
		const sums = new Float64Array(first.length);
		for (let i = 0; i < into.length; i += 1) {
			const cell = into[i] as number;
			sums[cell] = (sums[cell] as number) + (values[i] as number);
		}
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
