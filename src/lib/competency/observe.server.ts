import type { Act } from '../platform/act.server.ts';
import { record } from '../platform/audit.server.ts';
import type { Tx } from '../platform/database.server.ts';
import type { Proof } from './belief.ts';
import { refreshBelief } from './refreshBelief.server.ts';
import { lockBeliefs } from './store-belief.server.ts';
import { addObservation, competencyIdOf } from './store-observation.server.ts';
import type { NewObservation } from './store-observation.server.ts';

export type Observed =
	| {
			readonly ok: true;
			readonly repeated: false;
			readonly before: Proof | null;
			readonly after: Proof;
	  }
	| { readonly ok: true; readonly repeated: true }
	| { readonly ok: false; readonly reason: 'unknownCompetency' | 'observedInFuture' };

/**
 * Adds one piece of evidence and what follows from it, in one transaction. The same key again
 * changes nothing.
 *
 * A course of M.3 level 2 is passed → after: { level: 2, until: three years from now }
 */
export async function observe(act: Act, seen: NewObservation): Promise<Observed> {
	return act.db.transaction().execute((tx) => observeIn(tx, act, seen));
}

/** `observe` inside the transaction of another verb of this room. */
export async function observeIn(tx: Tx, act: Act, seen: NewObservation): Promise<Observed> {
	if (seen.observedOn > act.today) return { ok: false, reason: 'observedInFuture' };
	await lockBeliefs(tx, seen.officerId);
	const added = await addObservation(tx, seen, act.now);
	if (!added) {
		const known = await competencyIdOf(tx, seen.competencyCode);
		return known === null
			? { ok: false, reason: 'unknownCompetency' }
			: { ok: true, repeated: true };
	}
	const change = await refreshBelief(tx, act, seen.officerId, added.competencyId);
	await record(tx, act, {
		act: 'competency.observed',
		subject: 'competency.observation',
		subjectId: added.id,
		about: seen.officerId,
		before: { code: seen.competencyCode, proof: change.before },
		after: {
			code: seen.competencyCode,
			proof: change.after,
			source: seen.source,
			level: seen.level,
		},
	});
	return { ok: true, repeated: false, ...change };
}
