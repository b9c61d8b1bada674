import type { SubjectKey } from './catalogue.ts';

/** How a value is tested: equal, holds these letters, at least and from, at most and until. */
export const TESTS = ['is', 'holds', 'from', 'until'] as const;
export type Test = (typeof TESTS)[number];
export type Filter = { readonly column: string; readonly test: Test; readonly value: string };

/** `count` and `people` need no column. */
export type Measure = {
	readonly by: 'count' | 'people' | 'sum' | 'mean';
	readonly column: string | null;
};

export const CHARTS = ['none', 'bars', 'line'] as const;
export type Chart = (typeof CHARTS)[number];

/** What a report asks: rows with some columns, or groups with one measure. */
export type Spec = {
	readonly subject: SubjectKey;
	readonly columns: readonly string[];
	readonly filters: readonly Filter[];
	readonly group: string | null;
	readonly measure: Measure;
	readonly chart: Chart;
};

export const MOST_FILTERS = 3;

/** Rows that stand on a page, in a letter and in a file; groups in all of them. */
export const ROWS = { preview: 10, page: 50, letter: 20_000, file: 100_000, groups: 200 } as const;
