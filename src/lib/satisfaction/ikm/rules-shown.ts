import type { Day } from '../../time/index.ts';
import { fewest, Packing } from './rules-packing.ts';
import { endOf } from './span.ts';
import type { Span } from './span.ts';

/** Stored with every closing. */
export const shownRule = 'tutup/1: setiap gabungan angka terbit memuat paling sedikit 5 jawaban';

/** How an office's answers are told: all of them, by service, by hour at the counter. */
export type Dimension = 'office' | 'service' | 'hour';

/** One figure of an office; `key`: 0, the service, or the hour. */
export type Cell = { readonly span: Span; readonly dimension: Dimension; readonly key: number };

/** How many answers an office had in a month, service and hour; hour −1 is not known. */
export type Joint = {
	readonly month: Day;
	readonly serviceId: number;
	readonly hour: number;
	readonly answers: number;
};

/** Which of the groups of answers a figure counts: one or zero for each. */
export function countedIn({ span, dimension, key }: Cell, joints: readonly Joint[]): Uint8Array {
	const end = endOf(span);
	return Uint8Array.from(joints, ({ month, serviceId, hour }) => {
		if (month < span.from || month >= end) return 0;
		if (dimension === 'office') return 1;
		return key === (dimension === 'service' ? serviceId : hour) ? 1 : 0;
	});
}

/** The figures of one office, taken up one after the other. */
export class ShownFigures {
	readonly #joints: readonly Joint[];
	readonly #packing: Packing;

	constructor(joints: readonly Joint[]) {
		this.#joints = joints;
		this.#packing = new Packing(joints.map(({ answers }) => answers));
	}

	/**
	 * Those of the figures that are shown: the largest first, so that the smallest stay hidden, those
	 * below five and as many more as it takes that they cannot be worked out.
	 *
	 * Parts of 20, 12, 7 and 3 beside their total of 42 → 20 and 12
	 */
	choose(wished: readonly Cell[]): Cell[] {
		return wished
			.map((cell) => {
				const counted = countedIn(cell, this.#joints);
				return { cell, counted, answers: this.#answersIn(counted) };
			})
			.filter(({ answers }) => answers >= fewest)
			.sort((a, b) => b.answers - a.answers || a.cell.key - b.cell.key)
			.filter(({ counted }) => this.#packing.add(counted) !== 'refused')
			.map(({ cell }) => cell);
	}

	#answersIn(counted: Uint8Array): number {
		return this.#joints.reduce((sum, { answers }, at) => sum + (counted[at] ? answers : 0), 0);
	}
}
