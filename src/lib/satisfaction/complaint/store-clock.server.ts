import type { Tx } from '../../platform/database.server.ts';
import type { RunningClock } from './clock.ts';

/** Starts the clocks of a round, or gives a running one another end. */
export async function setClocks(
	tx: Tx,
	of: { complaintId: number; round: number },
	clocks: readonly RunningClock[],
): Promise<void> {
	await tx
		.insertInto('satisfaction.complaint_clock')
		.values(
			clocks.map((clock) => ({
				complaint_id: of.complaintId,
				round: of.round,
				clock: clock.clock,
				days: clock.days,
				from_on: clock.fromOn,
				near_on: clock.nearOn,
				due_on: clock.dueOn,
			})),
		)
		.onConflict((conflict) =>
			conflict.columns(['complaint_id', 'round', 'clock']).doUpdateSet((row) => ({
				days: row.ref('excluded.days'),
				near_on: row.ref('excluded.near_on'),
				due_on: row.ref('excluded.due_on'),
				near_told_at: null,
				broken_told_at: null,
			})),
		)
		.execute();
}
