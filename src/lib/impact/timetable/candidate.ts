import type { ClassEntry, Instance, OfficerEntry } from './instance.ts';
import { whyNever } from './rules-eligible.ts';
import { worthOf } from './rules-worth.ts';

/** An officer who may be placed in a class: one yes-or-no decision. */
export type Candidate = {
	readonly who: OfficerEntry;
	readonly into: ClassEntry;
	readonly worth: number;
	/** Pinned, or sitting in a class that has begun. */
	readonly sure: boolean;
};

/** Every possible placement of an office's officers, officer by officer. */
export function candidatesOf(
	instance: Instance,
	officers: readonly OfficerEntry[],
	coursesOf: ReadonlyMap<number, readonly string[]>,
): Candidate[] {
	return officers.flatMap((who) =>
		(coursesOf.get(who.officer.id) ?? []).flatMap((course) =>
			(instance.classesOfCourse.get(course) ?? [])
				.filter((into) => whyNever(instance, who, into) === null)
				.map((into) => ({
					who,
					into,
					worth: worthOf(instance, who, into),
					sure: into.frozen || who.officer.pins.includes(into.training.id),
				})),
		),
	);
}

/** The courses that each officer wishes for, or sits in already. */
export function coursesOfOfficers({ problem, before }: Instance): Map<number, string[]> {
	const courses = new Map<number, Set<string>>();
	const note = (officerId: number, course: string) => {
		const known = courses.get(officerId);
		if (known) known.add(course);
		else courses.set(officerId, new Set([course]));
	};
	for (const { officerId, courseCode } of problem.wishes) note(officerId, courseCode);
	for (const key of before.keys()) {
		const at = key.indexOf(':');
		note(Number(key.slice(0, at)), key.slice(at + 1));
	}
	return new Map([...courses].map(([officerId, own]) => [officerId, [...own].sort()]));
}
