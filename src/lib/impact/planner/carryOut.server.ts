import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { TimetablePlan, TimetableProblem } from '../timetable/index.ts';
import { checkTimetable } from '../timetable/index.ts';
import { planTimetable } from '../timetable/server.ts';
import { gatherProblem } from './gather/gather.server.ts';
import type { PlanRun } from './planRun.ts';
import { blockedIn } from './rules-blocked.ts';
import { costOf } from './rules-cost.ts';
import { fairnessOf } from './rules-fairness.ts';
import { addBlocked, addSeats, beginRun, isOpen, noteRunProgress } from './store-run.server.ts';
import { timetableOf } from './store-timetable.server.ts';

/**
 * Computes the plan of a run: reads the world, asks the solver in its own thread, checks what it says
 * by other means, and keeps it with its proof. A run that has ended stays as it is.
 */
export async function carryOutPlan(act: Act, runId: number): Promise<{ readonly ok: boolean }> {
	const run = await beginRun(act.db, runId, act.now);
	const timetable = run && (await timetableOf(act.db, run.timetableId));
	if (!run || !timetable) return { ok: false };
	const { previousRunId, seconds } = run;
	const problem = await gatherProblem(act.db, timetable, { today: act.today, previousRunId });
	await noteRunProgress(act.db, runId, 0.1);
	let told = Date.now();
	const outcome = await planTimetable(problem, {
		seconds,
		tell: (progress) => {
			if (Date.now() - told < 1_000) return;
			told = Date.now();
			void noteRunProgress(act.db, runId, 0.1 + (0.85 * progress.seconds) / seconds);
		},
	});
	if (!outcome.ok) {
		const violations = outcome.reason === 'pinsConflict' ? outcome.violations : [];
		await endWithout(act, runId, {
			outcome: outcome.reason,
			violations: JSON.stringify(violations),
		});
		return { ok: false };
	}
	const broken = checkTimetable(problem, outcome.plan.placements);
	if (broken.length > 0) {
		await endWithout(act, runId, { outcome: 'failed', violations: JSON.stringify(broken) });
		return { ok: false };
	}
	await keep(act, run, problem, outcome.plan);
	return { ok: true };
}

async function endWithout(
	act: Act,
	runId: number,
	end: { outcome: NonNullable<PlanRun['outcome']>; violations: string },
): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		if (!(await isOpen(tx, runId))) return;
		await tx
			.updateTable('impact.plan_run')
			.set({ ...end, ended_at: act.now })
			.where('id', '=', runId)
			.execute();
		await record(tx, act, {
			act: 'impact.planEnded',
			subject: 'impact.plan_run',
			subjectId: runId,
			after: { outcome: end.outcome },
		});
	});
}

async function keep(act: Act, run: PlanRun, problem: TimetableProblem, plan: TimetablePlan) {
	const courseOf = new Map(problem.classes.map(({ id, courseCode }) => [id, courseCode]));
	const wishes = new Map(problem.wishes.map((one) => [`${one.officerId}|${one.courseCode}`, one]));
	const { cost, halfHours } = costOf(problem, plan);
	const blocked = blockedIn(problem, plan);
	await act.db.transaction().execute(async (tx) => {
		if (!(await isOpen(tx, run.id))) return;
		await addSeats(tx, run.id, plan.placements, {
			officers: new Map(problem.officers.map((one) => [one.id, one])),
			wishOf: (officerId, classId) => wishes.get(`${officerId}|${courseOf.get(classId) ?? ''}`),
		});
		await addBlocked(tx, run.id, blocked);
		await tx
			.updateTable('impact.plan_run')
			.set({
				progress: 1,
				ended_at: act.now,
				outcome: 'found',
				value: plan.value,
				bound: plan.bound,
				gap: plan.gap,
				proof: plan.proof,
				method: plan.method,
				seconds_used: plan.seconds,
				offices: problem.offices.length,
				officers: problem.officers.length,
				wishes: problem.wishes.length,
				seats: plan.placements.length,
				cost,
				half_hours: halfHours,
				fairness: JSON.stringify(fairnessOf(problem, plan.placements)),
				prices: JSON.stringify(plan.prices),
				rule: plan.rule,
			})
			.where('id', '=', run.id)
			.execute();
		await record(tx, act, {
			act: 'impact.planEnded',
			subject: 'impact.plan_run',
			subjectId: run.id,
			after: { outcome: 'found', value: plan.value, gap: plan.gap, seats: plan.placements.length },
		});
	});
}
