import type { Placement } from '../timetable/index.ts';

/** What changed for one officer from one plan to the next, in one course. */
export type Move = {
	readonly officerId: number;
	readonly courseCode: string;
	readonly fromClassId: number | null;
	readonly toClassId: number | null;
};

/**
 * Who moved from one plan to another: joined, left, or changed the class of a course. Who stays is not
 * named.
 */
export function movesBetween(
	before: readonly Placement[],
	after: readonly Placement[],
	courseOf: (classId: number) => string,
): Move[] {
	const keyed = (placements: readonly Placement[]) =>
		new Map(
			placements.map(({ officerId, classId }) => [`${officerId}|${courseOf(classId)}`, classId]),
		);
	const [was, is] = [keyed(before), keyed(after)];
	const keys = [...new Set([...was.keys(), ...is.keys()])];
	return keys.flatMap((key) => {
		const [fromClassId = null, toClassId = null] = [was.get(key), is.get(key)];
		if (fromClassId === toClassId) return [];
		const at = key.indexOf('|');
		return [
			{
				officerId: Number(key.slice(0, at)),
				courseCode: key.slice(at + 1),
				fromClassId,
				toClassId,
			},
		];
	});
}
