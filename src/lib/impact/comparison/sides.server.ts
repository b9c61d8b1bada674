import type { OutcomePanel } from '../../statistics/index.ts';
import { chosen } from './rules-column.ts';
import type { Packed } from './packed.server.ts';

/** The officers of both sides, in the order of their keys. */
export function unitsOf(...sides: readonly Float64Array[]): Float64Array {
	const all = new Set<number>();
	for (const keys of sides) for (const key of keys) all.add(key);
	return Float64Array.from(all).sort();
}

type Scaled = (at: number, by: number) => Float64Array;

function sideOf(
	units: Float64Array,
	packed: Packed,
	n: number,
	sums: (scaled: Scaled) => Float64Array[],
): OutcomePanel {
	const numbers = new Map([...units].map((key, at) => [key, at]));
	const scaled: Scaled = (at, by) => new Float64Array(packed.columns[at] ?? []).map((n) => n * by);
	return {
		units: units.length,
		unit: new Int32Array(packed.keys.length).map((_, at) => numbers.get(packed.keys[at] ?? 0) ?? 0),
		period: packed.week,
		stratum: packed.service,
		n: scaled(n, 1),
		sums: sums(scaled),
	};
}

/** Minutes served, minutes waited, per cent done at the first time, minutes on hold, complaints in 1,000. */
export function visitSide(units: Float64Array, packed: Packed): OutcomePanel {
	const side = sideOf(units, packed, 0, (scaled) => {
		const broken = scaled(4, 1);
		const firstTime = scaled(0, 100).map((visits, at) =>
			Math.max(0, visits - 100 * (broken[at] ?? 0)),
		);
		return [scaled(1, 1 / 60), scaled(2, 1 / 60), firstTime, scaled(3, 1 / 60), scaled(5, 1000)];
	});
	return counted(side);
}

/** Points of IKM: nine scores / 9 × 25. */
export function answerSide(units: Float64Array, packed: Packed): OutcomePanel {
	return counted(sideOf(units, packed, 0, (scaled) => [scaled(1, 25 / 9)]));
}

/** Points of each element: score × 25, of the answers whose elements were kept. */
export function elementSide(units: Float64Array, packed: Packed): OutcomePanel {
	const elements = packed.columns.length - 3;
	return counted(
		sideOf(units, packed, 2, (scaled) =>
			Array.from({ length: elements }, (_, at) => scaled(3 + at, 25)),
		),
	);
}

/** How many of the visits behind each cell are of a kind: the last `kinds` columns. `n`: what a cell counts. */
export function kindSide(
	units: Float64Array,
	packed: Packed,
	n: number,
	kinds: number,
): OutcomePanel {
	const first = packed.columns.length - kinds;
	return counted(
		sideOf(units, packed, n, (scaled) =>
			Array.from({ length: kinds }, (_, at) => scaled(first + at, 1)),
		),
	);
}

const counted = (side: OutcomePanel): OutcomePanel =>
	side.n.includes(0) ? chosen(side, (cell) => (side.n[cell] ?? 0) > 0) : side;
