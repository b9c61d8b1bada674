import type { Draft } from './draft.ts';

/** Written on, waiting for another person, approved, or returned with a note. */
export type DraftState = 'writing' | 'asked' | 'approved' | 'returned';

/** A word written after it was asked for makes the asking void: nobody approves what they did not see. */
export function draftState({ asked, changedAt }: Pick<Draft, 'asked' | 'changedAt'>): DraftState {
	if (!asked) return 'writing';
	if (asked.verdict === 'returned') return 'returned';
	if (changedAt > asked.at) return 'writing';
	return asked.verdict === 'approved' ? 'approved' : 'asked';
}

/** Why a draft does not go on yet. */
export type DraftRefusal = 'stillMissing' | 'notAsked' | 'ownDraft' | 'notApproved';

/** Anybody who wrote none of it may judge. */
export function mayJudge(officerId: number, { authors }: Pick<Draft, 'authors'>): boolean {
	return !authors.includes(officerId);
}
