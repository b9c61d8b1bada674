import { beliefRule, fade, monthsBetween, provenOn } from '../../competency/index.ts';
import type { Level } from '../../competency/index.ts';
import type { Day } from '../../time/index.ts';
import type { BenchFact, SoonGround, SoonPerson } from './bench.ts';

/** Stored by its name on the page; other limits are a new version. Own design. */
const soonRule = {
	name: 'couldCover@1',
	/** As likely as not to have the level already: an assessment may show it. */
	nearChance: 0.5,
} as const;

/** The level that an officer proves on a day; 0 where nothing does. */
export function provenToday(
	{ proven, provenUntil }: Pick<BenchFact, 'proven' | 'provenUntil'>,
	today: Day,
): number {
	return proven === null ? 0 : provenOn({ level: proven, until: provenUntil }, today);
}

/** The chance that an officer has at least a level on a day, old evidence faded. */
function chanceOfLevel(fact: Pick<BenchFact, 'chances' | 'asOf'>, level: Level, day: Day) {
	const now = fade(fact.chances, monthsBetween(fact.asOf, day));
	return now.slice(level - 1).reduce((sum, one) => sum + one, 0);
}

/**
 * Whether somebody who does not prove a level today could within a month, and how likely: the level
 * proven is one below, the level is as likely as not, or a course under way leads to it. A passed course
 * lifts a share of those below it; without one, the chance is that of having the level now.
 */
export function soonOf(fact: BenchFact, level: Level, today: Day): SoonPerson | null {
	const proven = provenToday(fact, today);
	if (proven >= level || fact.awayUntil !== null) return null;
	const now = chanceOfLevel(fact, level, today);
	const leads = fact.course !== null && fact.course.level >= level;
	const grounds: SoonGround[] = [];
	if (leads) grounds.push('course');
	if (proven === level - 1 && proven > 0) grounds.push('oneBelow');
	if (now >= soonRule.nearChance) grounds.push('near');
	if (grounds.length === 0) return null;
	const chance = leads ? now + beliefRule.learnChance * (1 - now) : now;
	const { officerId, name, course } = fact;
	return { officerId, name, grounds, course: leads ? (course?.title ?? null) : null, chance };
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
