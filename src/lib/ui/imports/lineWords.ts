import type { Defect } from '#lib/platform/tabular/defects.ts';

/** What a page of an import of lines says in the words of its room; numbers come as numbers. */
export type LineWords = {
	readonly title: string;
	/** The page before it, where a file is handed in. */
	readonly crumb: { readonly href: string; readonly label: string };
	/** The last of three steps. */
	readonly step: string;
	readonly taken: (lines: number) => string;
	readonly wanted: (lines: number) => string;
	readonly known: (lines: number) => string;
	readonly wrong: (lines: number) => string;
	/** On the button that takes the lines. */
	readonly take: (lines: number) => string;
	/** It broke off; so many lines were taken before. */
	readonly failed: (lines: number) => string;
	readonly faults: string;
	readonly fault: (defect: Defect) => string;
};
