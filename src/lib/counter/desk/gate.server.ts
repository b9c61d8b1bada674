import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Seat } from '../store-desk.server.ts';
import type { DeskGate } from './gate.ts';
import { gateAt } from './rules-gate.ts';
import { officeNow } from './store-seat.server.ts';
import { visitAtGate } from './store-routing.server.ts';

/** What the gate says to the officer of a seat about one visit, as of now. */
export async function gateOf(tx: Tx, act: Act, seat: Seat, visitId: number): Promise<DeskGate> {
	const { seats } = await officeNow(tx, seat.officeId, act.now);
	const own = seats.find(({ deskId }) => deskId === seat.deskId);
	const visit = await visitAtGate(tx, visitId);
	if (!own) throw new Error(`Nobody sits at desk ${seat.deskId}.`);
	return gateAt(own, visit, seats, act.today);
}
