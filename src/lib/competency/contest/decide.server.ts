import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import type { ContestVerdict } from './contest.ts';
import { apartFrom } from './judge.server.ts';
import { recount } from './recount.server.ts';
import type { ContestDone } from './refusal.ts';
import { mayJudge } from './rules-contest.ts';
import { takeStep } from './step.server.ts';
import { insertRulings } from './store-ruling.server.ts';

type Decision = {
	readonly id: number;
	readonly verdict: ContestVerdict;
	readonly reason: string;
	/** The evidence meant, where the whole level is contested. */
	readonly observationIds: readonly number[];
};

/**
 * Decides a case with a reason. Upheld: the evidence counts no longer. Assess again: it proves nothing
 * any longer, and the next look decides. The level is worked out anew in the same transaction; what was
 * given stays readable.
 */
export function decideContest(
	act: Act,
	who: Principal,
	{ id, verdict, reason, observationIds }: Decision,
): Promise<ContestDone> {
	const { officerId: by } = who;
	return takeStep(act, id, async (held, limits, tx) => {
		const last = held.steps.at(-1);
		if (last?.act === verdict && last.byId === by) return { ok: true, repeated: true };
		const refused = apartFrom(who, held) ?? mayJudge(held, by);
		if (refused) return { ok: false, reason: refused };
		if (verdict !== 'rejected') {
			const meant =
				held.observationId === null ? [...new Set(observationIds)] : [held.observationId];
			if (meant.length === 0) return { ok: false, reason: 'noEvidenceChosen' };
			const ruling = verdict === 'upheld' ? 'struck' : 'again';
			await lockBeliefs(tx, held.officerId);
			const ruled = { observationIds: meant, ruling, day: act.today, by, at: act.now } as const;
			const found = await insertRulings(tx, held, ruled);
			if (found < meant.length) throw new Error('a ruling names evidence of another case');
			await recount(tx, act, held);
		}
		const days = held.level === 1 && verdict !== 'upheld' ? limits.objectDays : null;
		const change = { state: 'settled', owner_id: by, verdict, escalated_on: null } as const;
		return { ok: true, act: verdict, by, reason, days, change };
	});
}
