import type { Day } from '../time/index.ts';
import type { ProvenLevel } from './level.ts';

/** Chances of the levels 1 to 5, in that order; they add up to 1. */
export type Chances = readonly [number, number, number, number, number];

/** Nothing is known: every level is as likely as another. Old evidence fades to this, not to level 1. */
export const unknown: Chances = [0.2, 0.2, 0.2, 0.2, 0.2];

/** What is proven, and the first day on which it no longer is; null when no end is in sight. */
export type Proof = {
	readonly level: ProvenLevel;
	readonly until: Day | null;
};

/** What is believed of one competency of one officer on a day, and under which rule. */
export type Belief = {
	readonly chances: Chances;
	readonly proof: Proof;
	readonly asOf: Day;
	readonly rule: string;
};

/** The level that one would bet on. expectedLevel(unknown) → 3 */
export function expectedLevel(chances: Chances): number {
	return chances.reduce((sum, chance, index) => sum + chance * (index + 1), 0);
}

/** The chance of at least a level. chanceOfAtLeast(unknown, 4) → 0.4 */
export function chanceOfAtLeast(chances: Chances, level: number): number {
	return chances.slice(Math.max(0, level - 1)).reduce((sum, chance) => sum + chance, 0);
}

/** The shares of five weights, at least one of them positive. */
export function shares(weights: readonly number[]): Chances {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total) as unknown as Chances;
}
