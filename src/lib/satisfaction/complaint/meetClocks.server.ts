import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ClockName } from './clock.ts';

/** Stops clocks that have not been stopped. */
export async function meetClocks(
	tx: Tx,
	of: { complaintId: number; round: number; on: Day },
	clocks: readonly ClockName[],
): Promise<void> {
	if (clocks.length === 0) return;
	await tx
		.updateTable('satisfaction.complaint_clock')
		.set({ met_on: of.on })
		.where('complaint_id', '=', of.complaintId)
		.where('round', '=', of.round)
		.where('clock', 'in', [...clocks])
		.where('met_on', 'is', null)
		.execute();
}
