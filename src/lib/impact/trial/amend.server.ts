import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayAmend, mayRunTrial } from './policy.ts';
import { insertAmendment } from './store-amendment.server.ts';
import { lockTrial } from './store-trial.server.ts';

export type Amended =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'trialUnknown' | 'notRegistered' | 'youDrew' };

/** Appends a change to what was registered, with its reason. The registration itself stays as it is. */
export async function amendTrial(
	act: Act,
	who: Principal,
	id: number,
	said: { token: string; change: string; reason: string },
): Promise<Amended> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		if (!trial.registeredAt) return { ok: false, reason: 'notRegistered' };
		if (!mayAmend(who, trial.above, trial)) return { ok: false, reason: 'youDrew' };
		const made = { ...said, trialId: id, at: act.now, by: who.officerId };
		const added = await insertAmendment(tx, made);
		if (added !== null)
			await record(tx, act, {
				act: 'impact.trialAmended',
				subject: 'impact.trial',
				subjectId: id,
				after: { change: said.change, reason: said.reason },
			});
		return { ok: true };
	});
}
