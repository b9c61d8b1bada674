import { beliefRule, nearnessOf } from '../../competency/index.ts';
import type { Level } from '../../competency/index.ts';
import type { Day } from '../../time/index.ts';
import type { BenchFact, SoonGround, SoonPerson } from './bench.ts';

/**
 * Whether somebody who does not prove a level today could within a month, and how likely: the level
 * proven is one below, the level is as likely as not, or a course under way leads to it. A passed course
 * lifts a share of those below it; without one, the chance is that of having the level now.
 */
export function soonOf(fact: BenchFact, level: Level, today: Day): SoonPerson | null {
	const { proven, chance, grounds: near } = nearnessOf(fact, level, today);
	if (proven >= level || fact.awayUntil !== null) return null;
	const leads = fact.course !== null && fact.course.level >= level;
	const grounds: SoonGround[] = leads ? ['course', ...near] : [...near];
	if (grounds.length === 0) return null;
	const lifted = leads ? chance + beliefRule.learnChance * (1 - chance) : chance;
	const { officerId, name, course } = fact;
	return {
		officerId,
		name,
		grounds,
		course: leads ? (course?.title ?? null) : null,
		chance: lifted,
	};
}

/**
 * How many of several people will make it, with the 10th and 90th of 100 chances: exact, each with a
 * chance of their own (Poisson binomial).
 *
 * howMany([0.5, 0.5]) → { mean: 1, low: 0, high: 2 }
 */
export function howMany(chances: readonly number[]): { mean: number; low: number; high: number } {
	let counts = [1];
	for (const chance of chances)
		counts = Array.from(
			{ length: counts.length + 1 },
			(_, k) => (counts[k] ?? 0) * (1 - chance) + (counts[k - 1] ?? 0) * chance,
		);
	const reached = (share: number) => {
		let sum = 0;
		return Math.max(
			0,
			counts.findIndex((one) => (sum += one) > share - 1e-12),
		);
	};
	const mean = chances.reduce((sum, one) => sum + one, 0);
	return { mean, low: reached(0.1), high: reached(0.9) };
}
