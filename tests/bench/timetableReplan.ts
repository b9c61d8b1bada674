import {
	checkTimetable,
	explainOffice,
	movesBetween,
	replanning,
	type TimetablePlan,
	type TimetableProblem,
} from '../../src/lib/impact/index.ts';
import { planTimetable } from '../../src/lib/impact/server.ts';
import { rounded, timed } from './report.ts';

/** Minutes that a move must bring at least. */
const minutesAMove = 60;

/** Two of the officers with a place fall ill for the year: how much changes for the others. */
export async function measureReplan(
	problem: TimetableProblem,
	plan: TimetablePlan,
	seconds: number,
): Promise<Record<string, number>> {
	const ill = new Set(plan.placements.slice(0, 2).map(({ officerId }) => officerId));
	const { from, to } = problem.horizon;
	const leave = { fromDay: from, toDay: to, from: 0, to: 48, why: 'leave' } as const;
	const officers = problem.officers.map((one) =>
		ill.has(one.id) ? { ...one, away: [...one.away, leave] } : one,
	);
	const changed = replanning({ ...problem, officers }, plan, minutesAMove, null);
	const again = await timed(() => planTimetable(changed, { seconds, gap: 0.01 }));
	if (!again.gave.ok) throw new Error(again.gave.reason);
	const after = again.gave.plan.placements;
	const moves = movesBetween(problem, plan.placements, after);
	return {
		seconds: rounded(again.seconds, 1),
		placementsOfTheIll: plan.placements.filter(({ officerId }) => ill.has(officerId)).length,
		moves: moves.length,
		movesOfOthers: moves.filter(({ officerId }) => !ill.has(officerId)).length,
		gap: rounded(again.gave.plan.gap, 5),
		rulesBroken: checkTimetable(changed, after).length,
	};
}

/** How wishes of one office that are not met are explained, by the first reason named. */
export async function measureReasons(
	problem: TimetableProblem,
	plan: TimetablePlan,
): Promise<Record<string, unknown>> {
	const officeId = problem.offices[0]?.id ?? 0;
	const { seconds, gave } = await timed(async () => explainOffice(problem, plan, officeId));
	const reasons: Record<string, number> = {};
	for (const { classId, classes } of gave) {
		if (classId !== null) continue;
		const rule = classes[0]?.obstacles[0]?.rule ?? 'noClass';
		reasons[rule] = (reasons[rule] ?? 0) + 1;
	}
	return { seconds: rounded(seconds, 2), wishes: gave.length, notMet: reasons };
}
