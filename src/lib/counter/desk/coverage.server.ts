import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { closeCovered, openUncovered } from './store-coverage.server.ts';

/**
 * Notes which services of an office have waiting citizens and nobody at a desk who may give them,
 * and tells the head of the office of each new one. Called by whatever changes who waits or who is
 * there, in its transaction: so the head hears it at once, and once.
 *
 * `serviceId` looks at one service only: somebody has just begun to wait for it.
 */
export async function settleCoverage(
	tx: Tx,
	act: Act,
	officeId: number,
	serviceId: number | null = null,
): Promise<void> {
	const moment = { day: act.today, now: act.now };
	if (serviceId === null) await closeCovered(tx, officeId, moment);
	const begun = await openUncovered(tx, officeId, serviceId, moment);
	await announceAll(
		tx,
		act,
		begun.map(({ id, ...payload }) => ({
			name: 'counter.serviceUncovered',
			key: String(id),
			payload,
		})),
	);
}
