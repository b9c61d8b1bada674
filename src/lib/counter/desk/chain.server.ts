import { randomBytes } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { VisitServed } from '../events.ts';
import { seatOf } from '../store-desk.server.ts';
import type { VisitRow } from '../store-visit.server.ts';
import { settleCoverage } from './coverage.server.ts';
import { mayGoOn } from './rules-gate.ts';
import { addPart, dropAdded, lastServed, nextAdded } from './store-chain.server.ts';
import { serviceAtGate } from './store-routing.server.ts';
import { officeNow } from './store-seat.server.ts';

/**
 * The next service of a citizen who asked for several, once the one before it is done. It goes on at
 * the same desk if its officer may give it, else back to the queue at the place of the number.
 * False when nothing more was asked for.
 */
export async function continueChain(tx: Tx, act: Act, visit: VisitRow): Promise<boolean> {
	const added = await nextAdded(tx, visit.firstId);
	if (!added) return false;
	const seat = visit.officerId === null ? null : await seatOf(tx, visit.officerId);
	const { seats } = await officeNow(tx, visit.officeId, act.now);
	const own = seats.find(({ officerId }) => officerId === visit.officerId);
	const service = await serviceAtGate(tx, added.serviceId);
	const stays = seat && own && mayGoOn(own, service, act.today);
	await addPart(tx, {
		token: randomBytes(16).toString('base64url'),
		after: visit.id,
		added,
		at: stays ? { officerId: own.officerId, deskId: own.deskId } : null,
	});
	if (!stays) await settleCoverage(tx, act, visit.officeId, added.serviceId);
	return true;
}

/**
 * The citizen goes: what was asked for besides is dropped, and the survey asks once, about the last
 * service that was served.
 */
export async function endChain(tx: Tx, act: Act, visit: VisitRow): Promise<void> {
	await dropAdded(tx, visit.firstId, act.now);
	const served = await lastServed(tx, visit.firstId);
	if (served) await announceServed(tx, act, served);
}

/** Tells that a citizen has been served to the end. */
export async function announceServed(
	tx: Tx,
	act: Act,
	visit: VisitRow & { officerId: number },
): Promise<void> {
	const { id: visitId, officeId, serviceId, officerId, day } = visit;
	const payload: VisitServed = { visitId, officeId, serviceId, officerId, day };
	await announce(tx, act, { name: 'counter.visitServed', key: String(visitId), payload });
}
