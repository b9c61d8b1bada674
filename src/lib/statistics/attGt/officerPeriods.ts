import { prepared } from '../preparedPanel.ts';
import type { AnyPanel } from '../preparedPanel.ts';
import { caseMixMeans } from './caseMix.ts';
import type { UnitPanel } from './unitPanel.ts';

/**
 * Cells of services and weeks as one outcome of each officer in each span of `width` weeks: how many
 * minutes a visit took beyond what the untreated needed in the same service and week. Spans are
 * numbered from 0, officers stand in the order of `cells.units` and count by their visits a span.
 *
 * Of the span in which the course fell only the weeks after it count, so no span mixes both. Where a
 * washout fills whole spans, hand their number to `attGt` as `anticipation`.
 * `officeOf`: the office of each unit, for clustering.
 */
export function officerPeriods(
	given: AnyPanel,
	width: number,
	officeOf?: ReadonlyMap<number, number>,
): UnitPanel {
	const panel = prepared(given);
	const { cells, adoption } = panel;
	const first = cells.periods[0] ?? 0;
	const spanOf = (period: number) => Math.floor((period - first) / width);
	const spans = Int32Array.from(cells.periods, spanOf);
	const length = (spans.at(-1) ?? -1) + 1;
	const adoptedAt = adoption.at.map(spanOf);
	const sums = new Float64Array(cells.units.length * length);
	const counts = new Float64Array(sums.length);
	const usual = caseMixMeans(panel);
	for (let s = 0; s < cells.strata.length; s += 1)
		for (let i = cells.start[s] as number; i < (cells.start[s + 1] as number); i += 1) {
			const [unit, period] = [cells.unit[i] as number, cells.period[i] as number];
			const span = spans[period] as number;
			const untreated = period < (adoption.until[unit] as number);
			const between = !untreated && period < (adoption.from[unit] as number);
			const expected = usual[s * cells.periods.length + period] as number;
			if (between || Number.isNaN(expected) || (untreated && span >= (adoptedAt[unit] as number)))
				continue;
			const [place, n] = [unit * length + span, cells.n[i] as number];
			sums[place] = (sums[place] as number) + (cells.sum[i] as number) - n * expected;
			counts[place] = (counts[place] as number) + n;
		}
	return {
		periods: Float64Array.from({ length }, (_, span) => span),
		outcome: sums.map((sum, place) => sum / (counts[place] as number)),
		adoptedAt,
		weight: visitsASpan(counts, length),
		...(officeOf && { cluster: numbered(cells.units, officeOf) }),
	};
}

/** Observations of each unit in a span in which it was seen. */
function visitsASpan(counts: Float64Array, length: number): Float64Array {
	return Float64Array.from({ length: counts.length / length }, (_, unit) => {
		const own = counts.subarray(unit * length, (unit + 1) * length);
		const seen = own.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0);
		return seen === 0 ? 0 : own.reduce((sum, n) => sum + n, 0) / seen;
	});
}

function numbered(units: Float64Array, officeOf: ReadonlyMap<number, number>): Int32Array {
	const numbers = new Map<number | string, number>();
	return Int32Array.from(units, (unit) => {
		const office = officeOf.get(unit) ?? `alone ${unit}`;
		const known = numbers.get(office) ?? numbers.size;
		numbers.set(office, known);
		return known;
	});
}
