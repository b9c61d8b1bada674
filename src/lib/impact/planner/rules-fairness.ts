import type { Placement, TimetableProblem } from '../timetable/index.ts';
import type { Fairness } from './planRun.ts';

/**
 * How the hours of class fall on those who wished for one. Gini of [4, 4, 4, 4] → 0, of [0, 0, 0, 8] → 0.75
 */
export function fairnessOf(problem: TimetableProblem, placements: readonly Placement[]): Fairness {
	const halves = new Map(
		problem.classes.map(({ id, sessions }) => [
			id,
			sessions.reduce((sum, { from, to }) => sum + to - from, 0),
		]),
	);
	const hours = new Map(problem.wishes.map(({ officerId }) => [officerId, 0]));
	for (const { officerId, classId } of placements)
		hours.set(officerId, (hours.get(officerId) ?? 0) + (halves.get(classId) ?? 0) / 2);
	const all = [...hours.values()].sort((a, b) => a - b);
	const going = all.filter((own) => own > 0);
	const total = going.reduce((sum, own) => sum + own, 0);
	return {
		officers: going.length,
		meanHours: going.length === 0 ? 0 : total / going.length,
		mostHours: all.at(-1) ?? 0,
		gini: giniOf(all, total),
	};
}

function giniOf(sorted: readonly number[], total: number): number {
	if (total === 0) return 0;
	const weighted = sorted.reduce((sum, own, at) => sum + (at + 1) * own, 0);
	return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
