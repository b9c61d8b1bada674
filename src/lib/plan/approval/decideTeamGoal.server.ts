import type { Act } from '../../platform/act.server.ts';
import type { Decided } from '../decideGoal.server.ts';
import { decideRequest } from './decideRequest.server.ts';
import { requestOfGoal } from './store-request.server.ts';

/** Approves what waits for a goal; the course, if one is suggested, can be taken after the last step. */
export function approveGoal(act: Act, goalId: number): Promise<Decided> {
	return decide(act, goalId, 'approve', null);
}

/** Refuses what waits for a goal and owes the officer a reason. */
export function refuseGoal(act: Act, goalId: number, reason: string): Promise<Decided> {
	return decide(act, goalId, 'refuse', reason);
}

async function decide(act: Act, goalId: number, word: 'approve' | 'refuse', reason: string | null) {
	const request = await requestOfGoal(act.db, goalId);
	if (!request) return { ok: false, reason: 'notYours' } as const;
	return decideRequest(act, { requestId: request.id, word, reason });
}
