import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayVerifyIn } from './rules-stage.ts';
import { within } from './within.server.ts';
import { ofTeam, noteVerified, type OfTeam, type Verified } from './verified.server.ts';

/** A supervisor puts needs off to another year and says why; the officer reads the reason. */
export function deferNeeds(
	act: Act,
	asked: OfTeam & { readonly ids: readonly number[]; readonly reason: string },
): Promise<CycleOutcome<{ readonly n: number }>> {
	const { year, supervisorId, ids, reason } = asked;
	const work = async (tx: Tx, cycleId: number): Promise<CycleOutcome<{ readonly n: number }>> => {
		const { rows } = await sql<Verified>`
			update plan.need n set deferred_at = ${act.now}, deferred_by = ${supervisorId},
				deferred_reason = ${reason}, confirmed_at = null, confirmed_by = null
			where n.cycle_id = ${cycleId} and n.id = any(${ids}) and n.deferred_at is null
				and ${ofTeam(act, supervisorId)}
			returning n.id, n.officer_id as "officerId"`.execute(tx);
		await noteVerified(tx, act, 'plan.needDeferred', rows, reason);
		return { ok: true, n: rows.length };
	};
	return within(
		act,
		year,
		async (tx, cycle) => (mayVerifyIn(cycleState(cycle)) ? work(tx, cycle.id) : refused('notNow')),
		'shared',
	);
}
