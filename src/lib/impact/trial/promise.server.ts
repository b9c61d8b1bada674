import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { mayRunTrial } from './policy.ts';
import { officersWith } from './store-draw.server.ts';
import { lockTrial } from './store-trial.server.ts';

export type PromiseKept =
	| { readonly ok: true; readonly given: number }
	| { readonly ok: false; readonly reason: 'trialUnknown' | 'notDrawn' | 'promiseTooEarly' };

/** Gives the course to those who were not drawn, from the promised day on; twice gives it once. */
export async function keepTrialPromise(act: Act, who: Principal, id: number): Promise<PromiseKept> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		if (!trial.drawnAt || trial.promisedOn === null) return { ok: false, reason: 'notDrawn' };
		if (act.today < trial.promisedOn) return { ok: false, reason: 'promiseTooEarly' };
		if (trial.promiseKeptAt) return { ok: true, given: 0 };
		await tx
			.insertInto('impact.trial_promise_kept')
			.values({ trial_id: id, kept_at: act.now, kept_by: who.officerId })
			.execute();
		const waiting = await officersWith(tx, id, false);
		await announceAll(
			tx,
			act,
			waiting.map((officerId) => ({
				name: 'impact.seatGiven',
				key: `${id}:${officerId}`,
				payload: { trialId: id, officerId, courseCode: trial.courseCode, dueOn: null },
			})),
		);
		await record(tx, act, {
			act: 'impact.trialPromiseKept',
			subject: 'impact.trial',
			subjectId: id,
			after: { given: waiting.length },
		});
		return { ok: true, given: waiting.length };
	});
}
