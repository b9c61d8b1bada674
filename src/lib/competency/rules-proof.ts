import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { chanceOfAtLeast, unknown } from './belief.ts';
import type { Belief, Chances, Proof } from './belief.ts';
import { levels } from './level.ts';
import type { Level } from './level.ts';
import type { Observation } from './observation.ts';
import { beliefRule } from './rule.ts';
import { chancesOf, daysAMonth, inOrder, successorOf } from './rules-belief.ts';

/** Whether a piece of evidence proves nothing any longer. isExpired({ expiresOn: today }, today) → true */
export function isExpired(observation: Pick<Observation, 'expiresOn'>, today: Day): boolean {
	return observation.expiresOn !== null && observation.expiresOn <= today;
}

/**
 * Evidence that may prove something today: of a source that proves, not expired, and not replaced by
 * a later judgement of the same author.
 */
function standing(observations: readonly Observation[], today: Day): Observation[] {
	const ordered = inOrder(observations, today);
	return ordered.filter(
		(one) =>
			one.proves && !isExpired(one, today) && (one.author === null || !successorOf(one, ordered)),
	);
}

/**
 * The first day on which fading alone takes "at least this level" below the limit, or null when not
 * knowing is still enough for it.
 */
function fadesOn(chances: Chances, level: Level, today: Day): Day | null {
	const end = chanceOfAtLeast(unknown, level);
	if (end >= beliefRule.proofChance) return null;
	const kept = (beliefRule.proofChance - end) / (chanceOfAtLeast(chances, level) - end);
	const months = -Math.log2(kept) * beliefRule.halfLifeMonths;
	return addDays(today, Math.floor(months * daysAMonth) + 1);
}

/** The last day of expiry among evidence, null when one of it never expires. */
function lastExpiry(support: readonly Observation[]): Day | null {
	return support.reduce<Day | null>(
		(last, { expiresOn }) =>
			last === null || expiresOn === null ? null : expiresOn > last ? expiresOn : last,
		support[0]?.expiresOn ?? null,
	);
}

/**
 * The highest level that is likely enough and that valid evidence has shown; 0 when none is.
 *
 * Both are needed. A likely level without evidence is a guess, and guesses open no counter; evidence
 * that others contradict is no proof either. Expired evidence lets a proof end, while the belief
 * keeps what it told.
 *
 * A supervisor saw level 2 today → { level: 2, until: two years from now }
 */
function proofOf(observations: readonly Observation[], chances: Chances, today: Day): Proof {
	const valid = standing(observations, today);
	for (const level of levels.toReversed()) {
		const support = valid.filter((one) => one.level >= level);
		if (support.length === 0) continue;
		if (chanceOfAtLeast(chances, level) < beliefRule.proofChance) continue;
		const ends = [lastExpiry(support), fadesOn(chances, level, today)].filter(
			(end) => end !== null,
		);
		return { level, until: ends.toSorted()[0] ?? null };
	}
	return { level: 0, until: null };
}

/** What is believed and what is proven on a day, from all evidence; the one rule behind both. */
export function beliefOf(observations: readonly Observation[], today: Day): Belief {
	const chances = chancesOf(observations, today);
	return {
		chances,
		proof: proofOf(observations, chances, today),
		asOf: today,
		rule: beliefRule.name,
	};
}
