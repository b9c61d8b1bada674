import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { checkTimetable, movesBetween } from '../timetable/index.ts';
import { gatherProblem } from './gather/gather.server.ts';
import { seatsOfRun } from './gather/store-class-facts.server.ts';
import type { PlannerOutcome } from './outcome.ts';
import { planned } from './planned.server.ts';
import { factsOfMoves } from './rules-facts.ts';
import { classesOf } from './store-class.server.ts';
import {
	competencyOfCourses,
	objectingOffices,
	officesOfOfficers,
} from './store-publish.server.ts';
import { runOfPlan } from './store-run.server.ts';

/**
 * Tells people a plan. Before that the independent checker looks at it once more against the world of
 * today: what people decided since, who cannot come. The rooms after this one hear of it as facts, one
 * for each office; publishing the same plan again changes nothing.
 */
export async function publishPlan(
	act: Act,
	who: Principal,
	asked: { readonly timetableId: number; readonly runId: number },
): Promise<PlannerOutcome<{ readonly moved: number }>> {
	const { timetableId, runId } = asked;
	return planned<{ moved: number }>(act, who, timetableId, async (tx, timetable) => {
		const run = await runOfPlan(tx, runId);
		if (run?.timetableId !== timetableId) return { ok: false, reason: 'runUnknown' };
		if (run.outcome !== 'found') return { ok: false, reason: 'runNotFound' };
		if (timetable.publishedRunId === runId) return { ok: true, moved: 0 };
		if (timetable.publishedRunId !== null && run.previousRunId !== timetable.publishedRunId)
			return { ok: false, reason: 'runSuperseded' };
		if ((await objectingOffices(tx, runId)).length > 0)
			return { ok: false, reason: 'officeObjects' };
		const previousRunId = run.previousRunId;
		const problem = await gatherProblem(tx, timetable, { today: act.today, previousRunId });
		const placements = await seatsOfRun(tx, runId);
		const broken = checkTimetable(problem, placements);
		if (broken.length > 0) return { ok: false, reason: 'planBroken', broken: broken.slice(0, 20) };

		const before = previousRunId === null ? [] : await seatsOfRun(tx, previousRunId);
		const classes = new Map((await classesOf(tx, timetableId)).map((one) => [one.id, one]));
		const moves = movesBetween(problem, before, placements);
		const { id: publicationId } = await tx
			.insertInto('impact.publication')
			.values({
				timetable_id: timetableId,
				run_id: runId,
				published_by: who.officerId,
				published_at: act.now,
				seats: placements.length,
				moved: moves.length,
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const facts = factsOfMoves(moves, {
			timetableId,
			publicationId,
			name: timetable.name,
			unitId: timetable.unitId,
			classes,
			competencies: await competencyOfCourses(tx, timetableId),
			offices: await officesOfOfficers(tx, [runId, previousRunId ?? 0]),
		});
		await announceAll(
			tx,
			act,
			facts.map((payload) => ({
				name: 'impact.timetablePublished',
				key: `${publicationId}:${payload.officeId}`,
				payload,
			})),
		);
		await record(tx, act, {
			act: 'impact.timetablePublished',
			subject: 'impact.publication',
			subjectId: publicationId,
			after: { timetableId, runId, seats: placements.length, moved: moves.length },
		});
		return { ok: true, moved: moves.length };
	});
}
