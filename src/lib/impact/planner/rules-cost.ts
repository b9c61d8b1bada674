import type { TimetablePlan, TimetableProblem } from '../timetable/index.ts';

/** Rupiah of the classes that run, and half-hours that people sit in them. */
export function costOf(
	{ classes }: TimetableProblem,
	{ running, placements }: Pick<TimetablePlan, 'running' | 'placements'>,
): { readonly cost: number; readonly halfHours: number } {
	const seats = Map.groupBy(placements, ({ classId }) => classId);
	let cost = 0;
	let halfHours = 0;
	for (const { id, cost: whole, costASeat, sessions } of classes) {
		const taken = seats.get(id)?.length ?? 0;
		if (running.includes(id)) cost += whole + costASeat * taken;
		halfHours += taken * sessions.reduce((sum, { from, to }) => sum + to - from, 0);
	}
	return { cost, halfHours };
}
