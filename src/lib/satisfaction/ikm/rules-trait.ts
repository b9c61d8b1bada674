import { fewest } from './rules-packing.ts';

/** What is counted of respondents and of answers, never together with a score. */
export type Trait = 'sex' | 'age' | 'education' | 'occupation' | 'channel' | 'odd';
export type TraitCount = { readonly value: string; readonly answers: number };

/**
 * The parts of a whole that may be shown: those of five and more, and of these not the smallest when
 * what is left over hides small parts and is itself one to four. Who did not say is no part.
 *
 * shownParts(30, [SMA 20, S1 8, S2 2]) → only SMA, for the 2 could be worked out
 */
export function shownParts(whole: number, parts: readonly TraitCount[]): TraitCount[] {
	const shown = parts
		.filter(({ answers }) => answers >= fewest)
		.sort((a, b) => b.answers - a.answers);
	if (shown.length === parts.length) return shown;
	const rest = () => whole - shown.reduce((sum, { answers }) => sum + answers, 0);
	while (shown.length > 0 && rest() < fewest) shown.pop();
	return shown;
}
