import { levels } from './level.ts';
import type { Level, ProvenLevel } from './level.ts';
import type { Answer, IndicatorAnswer } from './rating.ts';
import { ratingRule } from './rule.ts';

const points: Readonly<Record<Answer, number>> = { yes: 1, partly: 0.5, no: 0 };

/**
 * The levels that a rating asks about: the demanded one and its neighbours, so that a supervisor
 * answers nine questions at most and can still see more, or less, than the post demands.
 *
 * levelsAsked(2) → [1, 2, 3]; levelsAsked(5) → [4, 5]
 */
export function levelsAsked(required: Level): Level[] {
	return levels.filter((level) => Math.abs(level - required) <= 1);
}

function shows(level: Level, given: readonly IndicatorAnswer[]): boolean {
	const own = given.filter((one) => one.level === level);
	const reached = own.reduce((sum, one) => sum + points[one.answer], 0);
	return own.length > 0 && reached >= own.length * ratingRule.shownFrom;
}

/**
 * The level that answers to indicators show: the highest one that shows and below which every level
 * asked about shows too. When not even the lowest asked one shows, it is the level below that; 0
 * when not even the first does.
 *
 * Levels 1 and 2 all 'yes', level 3 'yes', 'no', 'no' → 2
 */
export function levelShown(given: readonly IndicatorAnswer[]): ProvenLevel {
	const asked = levels.filter((level) => given.some((one) => one.level === level));
	let shown = ((asked[0] ?? 1) - 1) as ProvenLevel;
	for (const level of asked) {
		if (!shows(level, given)) break;
		shown = level;
	}
	return shown;
}
