import type { Act } from '../../platform/act.server.ts';
import { decideRequest, type DecisionAsked } from './decideRequest.server.ts';

/**
 * Decides several requests with one reason. Each stands for itself: one that has changed since, or is not
 * the reader's, is left and counted.
 */
export async function decideMany(
	act: Act,
	asked: Pick<DecisionAsked, 'word' | 'reason'> & {
		readonly requests: readonly Pick<DecisionAsked, 'requestId' | 'step'>[];
	},
): Promise<{ readonly done: number; readonly left: number; readonly notYours: number }> {
	const { requests, word, reason } = asked;
	const count = { done: 0, left: 0, notYours: 0 };
	for (const request of requests) {
		const decided = await decideRequest(act, { ...request, word, reason });
		if (decided.ok) count.done += 1;
		else if (decided.reason === 'notYours') count.notYours += 1;
		else count.left += 1;
	}
	return count;
}
