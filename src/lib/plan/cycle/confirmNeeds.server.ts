import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleState, mayVerifyIn } from './rules-stage.ts';
import { within } from './within.server.ts';
import { ofTeam, noteVerified, type OfTeam, type Verified } from './verified.server.ts';

/** A supervisor confirms needs of the team; `ids` null: all that nobody has looked at. Twice is once. */
export function confirmNeeds(
	act: Act,
	asked: OfTeam & { readonly ids: readonly number[] | null },
): Promise<CycleOutcome<{ readonly n: number }>> {
	const { year, supervisorId, ids } = asked;
	const work = async (tx: Tx, cycleId: number): Promise<CycleOutcome<{ readonly n: number }>> => {
		const { rows } = await sql<Verified>`
			update plan.need n set confirmed_at = ${act.now}, confirmed_by = ${supervisorId},
				deferred_at = null, deferred_by = null, deferred_reason = null
			where n.cycle_id = ${cycleId} and n.confirmed_at is null
				and case when ${ids}::bigint[] is null then n.deferred_at is null else n.id = any(${ids}) end
				and ${ofTeam(act, supervisorId)}
			returning n.id, n.officer_id as "officerId"`.execute(tx);
		await noteVerified(tx, act, 'plan.needConfirmed', rows);
		return { ok: true, n: rows.length };
	};
	return within(
		act,
		year,
		async (tx, cycle) => (mayVerifyIn(cycleState(cycle)) ? work(tx, cycle.id) : refused('notNow')),
		'shared',
	);
}
