import type { PageData } from './$types.js';

type Board = NonNullable<PageData['board']>;

/** What each part of the board is given. */
export type Shown = {
	board: Board;
	now: Date;
	/** The office, for links to its pages: `?kantor=PTSP-31.71.06.1001`. */
	from: string;
};
