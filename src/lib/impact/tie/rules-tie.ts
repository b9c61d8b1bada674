import type { ComparisonSubject } from '../comparison/comparison.ts';
import type { ServedLately } from './tie.ts';

type Choice = { readonly id: number; readonly subject: ComparisonSubject };

/** Days before today in which a service counts as served by the people of a class. */
export const servedDays = 91;

/**
 * The finding that fits a class best: of those about its course, the first whose services somebody of
 * the class has served lately. Choices come with what is surest first. Null: none fits.
 */
export function suggestedFinding(
	choices: readonly Choice[],
	served: readonly ServedLately[],
): number | null {
	const categories = new Set(served.map(({ category }) => category));
	return choices.find(({ subject }) => categories.has(subject.serviceCategory))?.id ?? null;
}

/** Why nothing can be told of the result of a class yet; null where there is something to tie. */
export type NothingYet = 'notFinished' | 'nobodyServes' | 'notCompared';

export function nothingYet(known: {
	readonly finished: boolean;
	readonly served: readonly ServedLately[];
	readonly choices: number;
}): NothingYet | null {
	if (!known.finished) return 'notFinished';
	if (known.served.length === 0) return 'nobodyServes';
	return known.choices === 0 ? 'notCompared' : null;
}
