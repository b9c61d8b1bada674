import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { DeskGate } from './desk/gate.ts';
import { gateAt } from './desk/rules-gate.ts';
import type { OfferedService, SeatNow } from './desk/seat.ts';
import { officeNow } from './desk/store-seat.server.ts';
import { desksOf, seatOf } from './store-desk.server.ts';
import type { Desk } from './store-desk.server.ts';
import { officesOfUnits } from './store-office.server.ts';
import { queueOf } from './store-queue.server.ts';
import type { Queued } from './store-queue.server.ts';
import { serviceSheet } from './store-service.server.ts';
import type { ServiceSheet } from './store-service.server.ts';
import type { Office } from './office.ts';
import { stateOf } from './visit.ts';

export type Offered = Queued & { readonly gate: DeskGate };

/** Everything on the one screen of a counter officer. */
export type Screen = {
	readonly officeId: number;
	/** The own desk, with break, proofs and what it does not take. */
	readonly seat: SeatNow;
	readonly colleagues: readonly SeatNow[];
	/** What the office offers: to add a service, or to hand a citizen on as another one. */
	readonly services: readonly OfferedService[];
	/** The citizen at the desk, or null. */
	readonly current: Queued | null;
	/** Who waits, in order, and why each is or is not offered to this officer. */
	readonly waiting: readonly Offered[];
	/** Citizens at other desks whose officers this one supervises. */
	readonly beside: readonly Queued[];
	/** Citizens at other desks. */
	readonly elsewhere: number;
	/** The standard of the service in hand, else of the next one offered. */
	readonly sheet: ServiceSheet | null;
};

/** Four statements. */
export async function screenOf(
	db: Db,
	officerId: number,
	{ today, now }: { today: Day; now: Date },
): Promise<Screen | null> {
	const at = await seatOf(db, officerId);
	if (!at) return null;
	const [queue, { seats, services }] = await Promise.all([
		queueOf(db, at.officeId, today, officerId),
		officeNow(db, at.officeId, now),
	]);
	const seat = seats.find((one) => one.officerId === officerId);
	if (!seat) return null;
	const current = queue.find((visit) => visit.officerId === officerId) ?? null;
	const waiting = queue
		.filter((visit) => stateOf(visit) === 'waiting')
		.map((visit) => ({ ...visit, gate: gateAt(seat, visit, seats, today) }));
	const shown = current ?? waiting.find((visit) => visit.gate.ok);
	return {
		officeId: at.officeId,
		seat,
		colleagues: seats.filter((one) => one !== seat),
		services,
		current,
		waiting,
		beside: queue.filter((visit) => visit.supervisor?.officerId === officerId),
		elsewhere: queue.length - waiting.length - (current ? 1 : 0),
		sheet: shown ? await serviceSheet(db, shown.serviceCode, today, at.officeId) : null,
	};
}

/** The desks at which somebody may sit down, by office. */
export async function desksFor(
	db: Db,
	unitIds: readonly number[],
): Promise<{ office: Office; desks: Desk[] }[]> {
	const offices = await officesOfUnits(db, unitIds);
	const desks = await desksOf(
		db,
		offices.map((office) => office.id),
	);
	return offices.map((office) => ({
		office,
		desks: desks.filter((desk) => desk.officeId === office.id),
	}));
}
