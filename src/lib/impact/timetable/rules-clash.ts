import type { Candidate } from './candidate.ts';
import type { Slot } from './slot.ts';

/**
 * Sets of candidates (numbers of a list) of which an officer can be placed in one at most: one class of a
 * course, and one class at a time. Given for candidates ordered by officer, as `candidatesOf` gives them.
 */
export function exclusionsOf(candidates: readonly Candidate[]): number[][] {
	const numbered = candidates.map((candidate, number) => ({ ...candidate, number }));
	return [...Map.groupBy(numbered, ({ who }) => who).values()].flatMap((own) => {
		const ofCourse = [...Map.groupBy(own, ({ into }) => into.training.courseCode).values()];
		const sets = ofCourse.map((same) => same.map(({ number }) => number));
		return [...sets.filter((set) => set.length > 1), ...clashes(own)];
	});
}

/** Candidates of one officer that share a half-hour, unless one course has them all. */
function clashes(own: readonly (Candidate & { readonly number: number })[]): number[][] {
	const at = new Map<Slot, typeof own>();
	for (const one of own)
		for (const slot of one.into.slots) at.set(slot, [...(at.get(slot) ?? []), one]);
	const sets = new Map<string, number[]>();
	for (const together of at.values()) {
		const courses = new Set(together.map(({ into }) => into.training.courseCode));
		if (courses.size < 2) continue;
		const numbers = together.map(({ number }) => number);
		sets.set(numbers.join(), numbers);
	}
	return [...sets.values()];
}
