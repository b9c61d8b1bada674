import { elements } from '../element.ts';
import type { ElementSums } from '../element.ts';

/**
 * What is kept of a number of answers: whole numbers alone, so that the index is exact, and so are
 * its interval and the comparison of elements, without reading a single answer again.
 */
export type Sums = {
	readonly answers: number;
	readonly scores: ElementSums;
	/** of each element, the sum of the squares of its scores */
	readonly squares: ElementSums;
	/** of each element, the sum over answers of its score times the total of the answer */
	readonly products: ElementSums;
	/** the sum of the squares of the totals of the answers */
	readonly totalSquares: number;
};

/** All scores of all elements. totalOf of 29 answers of only fours → 1044 */
export function totalOf({ scores }: Sums): number {
	return elements.reduce((sum, element) => sum + scores[element], 0);
}

const every = (of: (element: (typeof elements)[number]) => number): ElementSums =>
	Object.fromEntries(elements.map((element) => [element, of(element)])) as ElementSums;

/** The sums of both. */
export function together(one: Sums, other: Sums): Sums {
	return {
		answers: one.answers + other.answers,
		scores: every((element) => one.scores[element] + other.scores[element]),
		squares: every((element) => one.squares[element] + other.squares[element]),
		products: every((element) => one.products[element] + other.products[element]),
		totalSquares: one.totalSquares + other.totalSquares,
	};
}

/** The sums of complete answers, one by one: how the roll-up must look. */
export function sumsOf(answers: readonly ElementSums[]): Sums {
	const totals = answers.map((scores) => elements.reduce((sum, one) => sum + scores[one], 0));
	const over = (of: (scores: ElementSums, total: number) => number) =>
		answers.reduce((sum, scores, at) => sum + of(scores, totals[at] ?? 0), 0);
	return {
		answers: answers.length,
		scores: every((element) => over((scores) => scores[element])),
		squares: every((element) => over((scores) => scores[element] ** 2)),
		products: every((element) => over((scores, total) => scores[element] * total)),
		totalSquares: over((_, total) => total ** 2),
	};
}
