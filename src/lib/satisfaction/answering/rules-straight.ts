import { elements } from '../element.ts';
import type { Scores } from '../element.ts';

/** The same score nine times: counted and shown, never left out. */
export function isStraight(scores: Scores): boolean {
	return elements.every((element) => scores[element] === scores.waktu);
}
