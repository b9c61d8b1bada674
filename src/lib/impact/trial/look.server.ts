import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import { trialLimits } from './limits.ts';
import { mayRunTrial } from './policy.ts';
import type { Registration } from './registration.ts';
import { judgeTrial } from './rules-judge.ts';
import { dueLook, plannedLooks } from './rules-looks.ts';
import { drawOf } from './store-draw.server.ts';
import { insertLook, looksOf } from './store-look.server.ts';
import { outcomesOf, passedBy, spanOf } from './store-outcome.server.ts';
import { lockTrial } from './store-trial.server.ts';

export type Looked =
	| { readonly ok: true; readonly number: number; readonly last: boolean }
	| { readonly ok: false; readonly reason: 'trialUnknown' | 'notDrawn' | 'noLookDue' };

/**
 * Takes the look that is due, and keeps it for good. Between looks nobody sees the difference. The
 * look at the end of the window is the result, and so is one whose bound is reached before.
 */
export async function lookAtTrial(act: Act, who: Principal, id: number): Promise<Looked> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		const draw = await drawOf(tx, id);
		if (!draw || trial.registration === null) return { ok: false, reason: 'notDrawn' };
		const planned = plannedLooks(trial, trialLimits.alpha);
		const taken = (await looksOf(tx, id)).map(({ number }) => number);
		const look = trial.concludedAt ? null : dueLook(planned, taken, act.today);
		if (look === null) return { ok: false, reason: 'noLookDue' };
		const reading = judgeTrial(
			{
				registration: JSON.parse(trial.registration) as Registration,
				places: draw.places,
				cells: await outcomesOf(tx, trial, spanOf(trial, look.on)),
				passed: await passedBy(tx, trial, look.on),
				seed: draw.seed,
			},
			look,
			trialLimits,
		);
		const crossed = reading.status === 'estimated' && reading.crossed;
		const last = crossed || look.number === planned.length;
		const { number, on: dataUntil } = look;
		const kept = { number, lookedAt: act.now, dataUntil, reading };
		await insertLook(tx, { ...kept, trialId: id, by: who.officerId, last });
		await record(tx, act, {
			act: 'impact.trialLookedAt',
			subject: 'impact.trial',
			subjectId: id,
			after: { number, last },
		});
		if (last)
			await announce(tx, act, {
				name: 'impact.trialConcluded',
				key: String(id),
				payload: { trialId: id, courseCode: trial.courseCode },
			});
		return { ok: true, number, last };
	});
}
