import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { refused } from '../cycle/refusal.ts';
import { cycleState, mayWriteIn } from '../cycle/rules-stage.ts';
import { within } from '../cycle/within.server.ts';
import type { Offer } from './rules-draft.ts';
import { attachFindings } from './store-finding.server.ts';

/** A leader took a course in while a plan is being written: it is said beside its row. */
export async function takeFindings(
	act: Act,
	asked: { readonly year: number; readonly offers: readonly Offer[] },
): Promise<void> {
	await within(act, asked.year, async (tx, cycle) => {
		if (!mayWriteIn(cycleState(cycle))) return refused('notNow');
		const { rows } =
			await sql`select from plan.hcdp_line where cycle_id = ${cycle.id} limit 1`.execute(tx);
		if (rows.length > 0) await attachFindings(tx, cycle.id, asked.year, asked.offers);
		return { ok: true };
	});
}
