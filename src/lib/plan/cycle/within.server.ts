import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Cycle } from './cycle.ts';
import { refused, type CycleOutcome } from './refusal.ts';
import { cycleOf } from './store-cycle.server.ts';

type Work<Gives extends object> = (
	tx: Tx,
	cycle: Cycle,
	top: number | null,
) => Promise<CycleOutcome<Gives>>;

/**
 * Acts on the cycle of a year one after another; `shared` lets acts of many people on different needs
 * go on together, and only the head's word waits for them.
 */
export function within<Gives extends object>(
	act: Act,
	year: number,
	work: Work<Gives>,
	lock: 'alone' | 'shared' = 'alone',
): Promise<CycleOutcome<Gives>> {
	return act.db.transaction().execute(async (tx): Promise<CycleOutcome<Gives>> => {
		const key = sql`hashtext('plan.cycle'), ${year}::integer`;
		await (
			lock === 'alone'
				? sql`select pg_advisory_xact_lock(${key})`
				: sql`select pg_advisory_xact_lock_shared(${key})`
		).execute(tx);
		const cycle = await cycleOf(tx, year);
		if (!cycle) return refused('cycleUnknown');
		return work(tx, cycle, cycle.topId);
	});
}
