import type { Ability, AdaptivePlan } from '../../../statistics/index.ts';
import { adaptivePlan, isDone } from '../../../statistics/index.ts';

/** Minutes that a test may take: three times what most need, so that nobody hurries. */
export const minutesAllowed = 60;

/** The same test again tells what was remembered. Own design. */
const daysBetweenTests = 30;

/** Trial items in one test, beside those that count. */
const trialsATest = 2;

/** As many counted answers make a result worth keeping; a test left earlier says nothing. */
export const answersForResult = 5;

/** Each content gets an equal share. */
export function planOf(contents: readonly string[]): AdaptivePlan {
	const all = [...new Set(contents)];
	return { ...adaptivePlan, balance: new Map(all.map((content) => [content, 1 / all.length])) };
}

/**
 * Whether an adaptive test ends: enough is known, or as many were asked as officers are told. Trial items
 * are among the fifteen, since nobody can tell them apart.
 */
export function isOver(
	plan: AdaptivePlan,
	{ asked, counted }: { asked: number; counted: number },
	ability: Ability,
): boolean {
	return asked >= plan.most || isDone(plan, counted, ability);
}

/** Enough items for the shortest test. */
export function isEnough(items: number): boolean {
	return items >= adaptivePlan.least;
}

/** Trial items come third and seventh: neither as a welcome nor when people grow tired. */
export function isTrialTurn(position: number, trialsAsked: number): boolean {
	return trialsAsked < trialsATest && (position === 3 || position === 7);
}

/** When the next test may begin; null when it may now. */
export function againFrom(lastFinished: Date | null, now: Date): Date | null {
	if (!lastFinished) return null;
	const again = new Date(lastFinished.getTime() + daysBetweenTests * 86_400_000);
	return again > now ? again : null;
}
