import { beliefRule, chanceOfAtLeast } from '../../competency/index.ts';
import type { Gap } from '../../competency/index.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { NextFacts, NextStep } from './nextStep.ts';

/** So long before its evidence ends a level is worth renewing. Own design. */
const soonDays = 120;

/**
 * The next step of an officer in one demand, with its reason. Who has not been assessed is not sent to
 * a course: first somebody looks. A likely level without valid evidence is shown, not learnt again.
 *
 * A gap without an open goal → { step: 'propose', why: 'short', chance: 0.38 }
 */
export function nextStepOf(gap: Gap, { goal, canTest }: NextFacts, today: Day): NextStep {
	const { state, required, chances, provenUntil } = gap;
	// The scale begins at level 1, so of level 1 it cannot say that somebody is below.
	const chance = chances && required > 1 ? chanceOfAtLeast(chances, required) : null;
	const shown = canTest ? 'test' : 'rating';
	if (state === 'met') {
		const endsSoon = provenUntil !== null && provenUntil <= addDays(today, soonDays);
		return endsSoon
			? { step: 'renew', why: 'endsSoon', chance }
			: { step: 'keep', why: 'met', chance };
	}
	if (goal) return { step: 'goal', why: 'planned', chance };
	if (state === 'unassessed') return { step: shown, why: 'unassessed', chance };
	if (state === 'lapsed') return { step: shown, why: 'lapsed', chance };
	if (chance !== null && chance >= beliefRule.proofChance)
		return { step: shown, why: 'unproven', chance };
	return { step: 'propose', why: 'short', chance };
}
