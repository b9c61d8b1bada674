import type { Act } from '../../platform/act.server.ts';
import { takeStep } from './step.server.ts';
import { lateCases } from './store-inbox.server.ts';
import { isLate } from './rules-contest.ts';

const atOnce = 100;

/**
 * Tells of cases whose day has passed, for the job of the night. Who did not answer lets the decider
 * decide without the answer; where nobody decided, the organisers of the branch and the officer hear of
 * it, and another person may take the case. Returns how many; run again until it returns 0.
 */
export async function escalateContests(act: Act): Promise<number> {
	const late = await lateCases(act.db, act.today, atOnce);
	for (const id of late) {
		await takeStep(act, id, (held, limits) => {
			if (!isLate(held, act.today)) return { ok: true, repeated: true };
			const none = { by: null, reason: null } as const;
			if (held.state === 'asked') {
				const change = { state: 'inHand' } as const;
				return { ok: true, act: 'unanswered', ...none, days: limits.decideDays, change };
			}
			const change = { state: held.state, escalated_on: act.today };
			return { ok: true, act: 'escalated', ...none, days: limits.escalatedDays, change };
		});
	}
	return late.length;
}
