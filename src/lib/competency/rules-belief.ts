import { daysBetween } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { shares, unknown } from './belief.ts';
import type { Chances } from './belief.ts';
import { levels, nearestLevel } from './level.ts';
import type { ProvenLevel } from './level.ts';
import type { Observation } from './observation.ts';
import { beliefRule } from './rule.ts';

/** The mean month; evidence ages by days, so no calendar is needed. */
export const daysAMonth = 365.25 / 12;

/** Months from one day to another, with fractions; negative when the second comes first. */
export function monthsBetween(from: Day, to: Day): number {
	return daysBetween(from, to) / daysAMonth;
}

/**
 * How likely each true level makes one observed level, for a source with a hit rate.
 *
 * P(observed j | true k) falls by the same factor with every level between j and k, and adds up to
 * 1 over j. The factor follows from the hit rate h in the middle of the scale, where
 * 1 / (1 + 2f + 2f²) = h; h = 0.2 gives f = 1, which says nothing. An observed 0 counts as 1 here:
 * the scale has no level below the first; that it proves nothing is decided by `proofOf`.
 *
 * likelihood(3, 0.75) → [0.02, 0.11, 0.75, 0.11, 0.02]
 */
export function likelihood(observed: ProvenLevel, hit: number): Chances {
	const known = likelihoods.get(hit) ?? [];
	likelihoods.set(hit, known);
	return (known[observed] ??= likelihoodOf(observed, hit));
}

/** Few sources, five million pieces of evidence: each answer is worked out once. */
const likelihoods = new Map<number, Chances[]>();

function likelihoodOf(observed: ProvenLevel, hit: number): Chances {
	const factor = (Math.sqrt(2 / hit - 1) - 1) / 2;
	const given = (truth: number, seen: number) => factor ** Math.abs(seen - truth);
	return levels.map((truth) => {
		const all = levels.reduce((sum, seen) => sum + given(truth, seen), 0);
		return given(truth, nearestLevel(observed)) / all;
	}) as unknown as Chances;
}

/**
 * What is left of a belief after some months without evidence: it fades to not knowing.
 *
 * fade([0, 0, 1, 0, 0], 36) → [0.1, 0.1, 0.6, 0.1, 0.1], half of the way
 */
export function fade(chances: Chances, months: number): Chances {
	const kept = 0.5 ** (Math.max(0, months) / beliefRule.halfLifeMonths);
	return chances.map(
		(chance, index) => kept * chance + (1 - kept) * (unknown[index] ?? 0),
	) as unknown as Chances;
}

/**
 * What a passed course does besides telling: it teaches. A share of those below its level move up to
 * it, so that a rating from before the course does not speak against what was learnt in it.
 *
 * taught([0.8, 0.2, 0, 0, 0], 2, 0.5) → [0.4, 0.6, 0, 0, 0]
 */
function taught(chances: Chances, level: ProvenLevel, share: number): Chances {
	const lifted = chances
		.slice(0, Math.max(0, level - 1))
		.reduce((sum, one) => sum + one * share, 0);
	return chances.map((chance, index) =>
		index + 1 < level ? chance * (1 - share) : index + 1 === level ? chance + lifted : chance,
	) as unknown as Chances;
}

/**
 * Evidence up to a day in the order of what happened, so that the order of arrival cannot matter.
 * Only among judgements of one author and kind on one day does the instant decide: the later one is
 * a correction of the earlier.
 */
export function inOrder(observations: readonly Observation[], today: Day): Observation[] {
	return observations
		.filter((one) => one.observedOn <= today)
		.toSorted(
			(a, b) =>
				compare(a.observedOn, b.observedOn) ||
				compare(a.source, b.source) ||
				compare(a.author ?? 0, b.author ?? 0) ||
				compare(a.recordedAt?.getTime() ?? 0, b.recordedAt?.getTime() ?? 0) ||
				compare(a.key, b.key),
		);
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The next judgement of the same kind by the same author, if there is one; `ordered` by time. */
export function successorOf(
	observation: Observation,
	ordered: readonly Observation[],
): Observation | undefined {
	return ordered
		.slice(ordered.indexOf(observation) + 1)
		.find((later) => later.source === observation.source && later.author === observation.author);
}

/**
 * How much an observation counts, 0 to 1: a judgement that its author soon replaced is no second
 * witness. Ten self-ratings on one day weigh as much as one.
 */
export function weightOf(observation: Observation, ordered: readonly Observation[]): number {
	const successor = successorOf(observation, ordered);
	if (!successor) return 1;
	const apart = monthsBetween(observation.observedOn, successor.observedOn);
	return Math.min(1, apart / beliefRule.independentAfterMonths);
}

/**
 * The level of an officer as a distribution, from all evidence up to today.
 *
 * A discrete Bayesian filter over five levels: fade between the days of observation, move up who a
 * course has taught, multiply by the likelihood on each day. Its result depends on what was observed when, not on what arrived first.
 * Since the likelihood ratio of a self-rating is at most 1/f⁴ = 4.4 and an expected value on 1…5
 * moves by at most 4(√r − 1)/(√r + 1) under a ratio r, no self-rating moves it by two (r < 9).
 *
 * chancesOf([a supervisor saw level 3 today], today) → [0.02, 0.11, 0.74, 0.11, 0.02]
 */
export function chancesOf(observations: readonly Observation[], today: Day): Chances {
	const ordered = inOrder(observations, today);
	let chances = unknown;
	let at = ordered[0]?.observedOn ?? today;
	for (const seen of ordered) {
		const faded = fade(chances, monthsBetween(at, seen.observedOn));
		const evidence = likelihood(seen.level, seen.hit);
		const weight = weightOf(seen, ordered);
		const share = seen.source === 'course' ? beliefRule.learnChance * weight : 0;
		const before = taught(faded, seen.level, share);
		chances = shares(before.map((chance, index) => chance * (evidence[index] ?? 0) ** weight));
		at = seen.observedOn;
	}
	return fade(chances, monthsBetween(at, today));
}
