import { choleskyOf, choleskySolve } from '../cholesky.ts';
import { abilityGrid } from './abilityGrid.ts';
import type { AnswerTable } from './answers.ts';
import type { Calibration } from './calibration.ts';
import { expectedCounts } from './expectedCounts.ts';
import { itemScore } from './fitItem.ts';
import type { ItemModel } from './itemModel.ts';

/** Standard errors of one item; the slope has none where it was fixed. */
export type ItemError = {
	readonly a: number | null;
	readonly d: number;
	/** Of the difficulty b = −d / a, by the delta method: both errors and how they move together. */
	readonly b: number;
};

/**
 * Standard errors from the observed information: the slope of the marginal log-likelihood is exact
 * (Fisher's identity), its curvature is taken from it by central differences (Jamshidian & Jennrich
 * 2000). Costs two readings of all answers for each number that was estimated.
 */
export function itemErrors(table: AnswerTable, found: Calibration): ItemError[] {
	const layout = layoutOf(found);
	const start = layout.read(found.items);
	const size = start.length;
	const h = 1e-4;
	const slopes = start.map((_, at) => {
		const moved = (by: number) =>
			slopeAt(
				table,
				layout.write(start.map((value, i) => (i === at ? value + by : value))),
				layout,
			);
		const [up, down] = [moved(h), moved(-h)];
		return up.map((value, i) => (value - (down[i] ?? 0)) / (2 * h));
	});
	const information = new Float64Array(size * size);
	for (let i = 0; i < size; i += 1)
		for (let j = 0; j < size; j += 1)
			information[i * size + j] = -((slopes[i]?.[j] ?? 0) + (slopes[j]?.[i] ?? 0)) / 2;
	const lower = choleskyOf(information, size);
	const columnOf = (at: number) => {
		const unit = new Float64Array(size);
		unit[at] = 1;
		return choleskySolve(lower, unit);
	};
	return found.items.map((item, j) => {
		const place = layout.placeOf(j);
		const ofD = columnOf(place.d);
		const ofA = place.a === null ? null : columnOf(place.a);
		const varianceD = ofD[place.d] ?? Number.NaN;
		const varianceA = (place.a === null ? null : ofA?.[place.a]) ?? 0;
		const together = (place.a === null ? null : ofD[place.a]) ?? 0;
		const { a, d } = item;
		const varianceB =
			varianceD / a ** 2 + (d ** 2 * varianceA) / a ** 4 - (2 * d * together) / a ** 3;
		return {
			a: ofA === null ? null : Math.sqrt(varianceA),
			d: Math.sqrt(varianceD),
			b: Math.sqrt(varianceB),
		};
	});
}

/** Which number of the list is which parameter: the d of all items, then their slopes, if free. */
type Layout = {
	read: (items: readonly ItemModel[]) => number[];
	write: (values: readonly number[]) => ItemModel[];
	placeOf: (item: number) => { a: number | null; d: number };
};

function layoutOf({ family, items }: Calibration): Layout {
	const n = items.length;
	const slopeAt = (j: number) => (family === 'rasch' ? null : family === 'oneSlope' ? n : n + j);
	return {
		placeOf: (j) => ({ a: slopeAt(j), d: j }),
		read: (all) => [
			...all.map(({ d }) => d),
			...(family === 'rasch' ? [] : all.slice(0, family === 'oneSlope' ? 1 : n).map(({ a }) => a)),
		],
		write: (values) =>
			items.map((_, j) => ({ a: values[slopeAt(j) ?? -1] ?? 1, d: values[j] ?? 0 })),
	};
}

function slopeAt(table: AnswerTable, items: readonly ItemModel[], layout: Layout): number[] {
	const grid = abilityGrid();
	const counts = expectedCounts(table, items, grid);
	const slope: number[] = layout.read(items).map(() => 0);
	items.forEach((item, j) => {
		const score = itemScore(item, j, counts, grid);
		const { a, d } = layout.placeOf(j);
		slope[d] = (slope[d] ?? 0) + score.d;
		if (a !== null) slope[a] = (slope[a] ?? 0) + score.a;
	});
	return slope;
}
