import type { Principal } from '../../people/index.ts';
import { branchesOf } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { TrainingAccepted } from '../events.ts';
import { answer, courseTo, lockRequest } from './store-answer.server.ts';
import type { OpenRequest } from './store-answer.server.ts';
import type { AnswerRefusal } from './training.ts';

export type TrainingAnswer =
	| { readonly decision: 'accepted'; readonly requestId: number }
	| { readonly decision: 'refused'; readonly requestId: number; readonly reason: string };

/**
 * An organiser of the branch takes a request on, or refuses it with a reason. Taken on, each officer
 * named is proposed a goal with the course that leads there; officer and supervisor still decide.
 */
export async function answerTraining(
	act: Act,
	who: Principal,
	given: TrainingAnswer,
): Promise<{ ok: true } | { ok: false; reason: AnswerRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		const request = await lockRequest(tx, given.requestId);
		if (!request) return { ok: false, reason: 'unknownRequest' };
		const branches = branchesOf(who, ['organiser']);
		if (!branches.some((unit) => request.above.includes(unit)))
			return { ok: false, reason: 'notYours' };
		if (request.decision === given.decision && request.decidedBy === who.officerId)
			return { ok: true };
		if (request.decision !== null) return { ok: false, reason: 'alreadyAnswered' };
		const accepted = given.decision === 'accepted';
		const course = accepted ? await courseTo(tx, request.competencyCode, request.level) : null;
		await answer(tx, {
			...{ id: request.id, decision: given.decision, courseCode: course?.code ?? null },
			...{ reason: accepted ? null : given.reason, by: who.officerId, at: act.now },
		});
		await record(tx, act, {
			act: accepted ? 'impact.trainingAccepted' : 'impact.trainingRefused',
			subject: 'impact.trainingRequest',
			subjectId: request.id,
			after: { decision: given.decision, course: course?.code ?? null },
		});
		if (accepted) {
			const payload = factOf(request, course);
			await announce(tx, act, {
				name: 'impact.trainingAccepted',
				key: String(request.id),
				payload,
			});
		}
		return { ok: true };
	});
}

function factOf(
	{ id, competencyId, competencyCode, level, officerIds }: OpenRequest,
	course: { code: string; title: string } | null,
): TrainingAccepted['payload'] {
	return {
		requestId: id,
		competencyId: competencyId ?? 0,
		...{ competencyCode, level, officerIds },
		courseCode: course?.code ?? null,
		courseTitle: course?.title ?? null,
	};
}
