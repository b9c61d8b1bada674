import type { Shelved } from './shelf.ts';

/** The answers of a quiz that is not finished; the same name stands in ui/leave.js. */
const key = 'mumpuni.belajar.kuis';
type Draft = { copy: string; answers: Record<string, number> };

export function draftHere({ copy }: Shelved): Record<string, number> {
	const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
	return draft?.copy === copy ? draft.answers : {};
}

export function keepDraft({ copy }: Shelved, answers: Record<string, number>): void {
	localStorage.setItem(key, JSON.stringify({ copy, answers }));
}

export const forgetDraft = () => localStorage.removeItem(key);
