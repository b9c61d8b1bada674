import type { Figure, PeopleWish } from './figure.ts';

/** How many of a branch a wish finds. foundIn({ at: [0, 4, 3, 1, 0], … }, { standing: 'any', level: 3 }) → 4 */
export function foundIn(
	{ demanded, met, unassessed, at }: Figure,
	{ standing, level }: Pick<PeopleWish, 'standing' | 'level'>,
): number {
	if (standing === 'met') return met;
	if (standing === 'unassessed') return unassessed;
	if (standing === 'below') return demanded - met - unassessed;
	return at.slice(level - 1).reduce((sum, n) => sum + n, 0);
}

/**
 * Whether to walk the units of a branch rather than everybody in order: a page in order passes
 * `ofAll / found` people for each one it shows, the units give all that are found at once.
 *
 * walksUnits({ found: 40, ofAll: 20_000, page: 25 }) → true; walksUnits({ found: 9_000, ofAll: 20_000, page: 25 }) → false
 */
export function walksUnits(counts: { found: number; ofAll: number; page: number }): boolean {
	return counts.found < (counts.page * counts.ofAll) / counts.found;
}
