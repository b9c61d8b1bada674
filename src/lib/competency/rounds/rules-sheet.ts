import type { Level, ProvenLevel } from '../level.ts';
import { answers } from '../rating.ts';
import type { Answer } from '../rating.ts';
import { levelShown } from '../rules-rating.ts';
import { roundRule } from './roundRule.ts';

/** What a rater says of an indicator; who works elsewhere in the building may not have seen it. */
export const sheetAnswers = [...answers, 'unseen'] as const;
export type SheetAnswer = Answer | 'unseen';

export type SheetLine = {
	readonly indicatorId: number;
	readonly level: Level;
	readonly answer: SheetAnswer;
};

/**
 * The level that one rater saw, from what was seen at all; null where too little was seen.
 *
 * Level 1 all 'yes', level 2 all 'unseen' → 1; everything but one 'unseen' → null
 */
export function levelSeen(lines: readonly SheetLine[]): ProvenLevel | null {
	const seen = lines.flatMap(({ indicatorId, level, answer }) =>
		answer === 'unseen' ? [] : [{ indicatorId, level, answer }],
	);
	if (seen.length === 0 || seen.length < lines.length * roundRule.seenShare) return null;
	return levelShown(seen);
}
