import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { noteStep } from './noteStep.server.ts';
import type { Approver } from './route.ts';

/** Takes back what still waits for a goal, since there is nothing to decide any more. */
export async function closeRequests(
	tx: Tx,
	act: Act,
	goalId: number,
	which: 'all' | 'goal' = 'all',
): Promise<void> {
	const { rows } = await sql<{ requestId: number; about: number; approver: Approver }>`
		update plan.request set closed_at = ${act.now}::timestamptz, outcome = 'withdrawn'
		where goal_id = ${goalId} and closed_at is null and (${which} = 'all' or kind <> 'waiver')
		returning id as "requestId", officer_id as about, approver`.execute(tx);
	for (const row of rows) await noteStep(tx, act, { ...row, act: 'withdrawn' });
}
