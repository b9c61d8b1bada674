import { formOrder } from '../element.ts';
import type { Element, Score } from '../element.ts';

/** A questionnaire that somebody is filling in page by page, with the key under which it will be sent. */
export type Draft = {
	readonly key: string;
	/** Where no link tells it: the service that the citizen received. */
	readonly serviceCode: string | null;
	readonly scores: Readonly<Partial<Record<Element, Score>>>;
};

/** The page of an element within the form, from 1. stepOf('sarana') → 8 */
export function stepOf(element: Element): number {
	return formOrder.indexOf(element) + 1;
}

/** The element that a page asks; null for a page that does not ask one. elementAt('8') → 'sarana' */
export function elementAt(step: string | null): Element | null {
	return /^[1-9]$/.test(step ?? '') ? (formOrder[Number(step) - 1] ?? null) : null;
}

/** The first element that has no answer yet; null when the nine are complete. */
export function firstOpen(draft: Pick<Draft, 'scores'>): Element | null {
	return formOrder.find((element) => draft.scores[element] === undefined) ?? null;
}

/** The draft with one more answer; the page after it asks the next one, or is the last. */
export function withScore(draft: Draft, element: Element, score: Score): Draft {
	return { ...draft, scores: { ...draft.scores, [element]: score } };
}
