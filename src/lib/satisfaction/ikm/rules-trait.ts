import { fewest } from './rules-packing.ts';

/** What is counted of respondents and of answers, never together with a score. */
export type Trait = 'sex' | 'age' | 'education' | 'occupation' | 'channel' | 'odd';
export type TraitCount = { readonly value: string; readonly answers: number };

/**
 * The parts of a whole that may be shown: those of five and more, and of these not the smallest when
 * what is left over would be one to four.
 *
 * shownParts(30, [{ L: 18 }, { P: 9 }]) → only L, for the 3 who did not say could be worked out
 */
export function shownParts(whole: number, parts: readonly TraitCount[]): TraitCount[] {
	const shown = parts
		.filter(({ answers }) => answers >= fewest)
		.sort((a, b) => b.answers - a.answers);
	const rest = () => whole - shown.reduce((sum, { answers }) => sum + answers, 0);
	while (shown.length > 0 && rest() > 0 && rest() < fewest) shown.pop();
	return shown;
}
