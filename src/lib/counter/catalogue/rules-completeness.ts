import { isFilled } from './partText.ts';
import { standardParts } from './standard.ts';
import type { StandardPart, StandardText } from './standard.ts';

/** 0 none · 1 fewer than 14 parts · 2 all 14 · 3 and adopted · 4 and discussed with the public · 5 and monitored. */
export type Completeness = 0 | 1 | 2 | 3 | 4 | 5;

export type StandardFacts = {
	/** Parts of the text in force that say something: 0 to 14; null without any text. */
	readonly filled: number | null;
	/** By at least the head of the unit, with a decree. */
	readonly adopted: boolean;
	/** A record of a discussion with the public is kept with it. */
	readonly discussed: boolean;
	/** Reviewed by the office this year or last year. */
	readonly monitored: boolean;
};

/**
 * Rule counter.completeness 1: the assessor's ladder for a service standard, 0 to 5 (PEKPPP form F-02,
 * part A). Each step stands on the one below: a review of a text that nobody adopted lifts nothing.
 *
 * completenessOf({ filled: 14, adopted: true, discussed: false, monitored: true }) → 3
 */
export function completenessOf(facts: StandardFacts): Completeness {
	if (facts.filled === null || facts.filled === 0) return 0;
	if (facts.filled < standardParts.length) return 1;
	if (!facts.adopted) return 2;
	if (!facts.discussed) return 3;
	return facts.monitored ? 5 : 4;
}

/** The parts that say nothing yet. */
export function missingParts(text: StandardText): StandardPart[] {
	return standardParts.filter((part) => !isFilled(text, part));
}
