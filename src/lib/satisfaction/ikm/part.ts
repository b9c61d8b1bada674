import type { Measured } from './measured.ts';

/** A service or an hour at the counter with its figure; `offices`: how many show one, of a region. */
export type Part = {
	readonly key: number;
	readonly name: string | null;
	readonly measured: Measured;
	readonly offices?: number;
};
