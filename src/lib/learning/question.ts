/** A question of the final quiz, with its key. Stays on the server; see AskedQuestion. */
export type Question = {
	readonly position: number;
	readonly text: string;
	readonly options: readonly string[];
	/** Index of the right option, counted from 0. */
	readonly key: number;
	readonly explanation: string;
	/** The lesson to read again when the answer was wrong. */
	readonly lessonSlug: string;
};

/** What the browser may see before an attempt is submitted: no key, no explanation. */
export type AskedQuestion = {
	readonly position: number;
	readonly text: string;
	/** Shuffled for each attempt; `index` is the place of the option in the question. */
	readonly options: readonly { readonly index: number; readonly text: string }[];
};

/** Chosen option by position of the question: { '1': 2, '2': 0 } */
export type Answers = { readonly [position: string]: number };
