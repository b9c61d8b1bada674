import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Qualification } from './queue.ts';
import { mayServe } from './rules-queue.ts';
import type { Gate } from './rules-queue.ts';
import { desksOf, qualificationsOf, seatOf } from './store-desk.server.ts';
import type { Desk, Seat } from './store-desk.server.ts';
import { officesOfUnits } from './store-office.server.ts';
import { queueOf } from './store-queue.server.ts';
import type { Queued } from './store-queue.server.ts';
import { serviceSheet } from './store-service.server.ts';
import type { ServiceSheet } from './store-service.server.ts';
import type { Office } from './office.ts';
import { stateOf } from './visit.ts';

export type Offered = Queued & { readonly gate: Gate };

/** Everything on the one screen of a counter officer. */
export type Screen = {
	readonly seat: Seat;
	readonly qualifications: readonly Qualification[];
	/** The citizen at the desk, or null. */
	readonly current: Queued | null;
	/** Who waits, in order, and why each is or is not offered to this officer. */
	readonly waiting: readonly Offered[];
	/** Citizens at other desks. */
	readonly elsewhere: number;
	/** The standard of the service in hand, else of the next one offered. */
	readonly sheet: ServiceSheet | null;
};

export async function screenOf(db: Db, officerId: number, today: Day): Promise<Screen | null> {
	const seat = await seatOf(db, officerId);
	if (!seat) return null;
	const [queue, qualifications] = await Promise.all([
		queueOf(db, seat.officeId, today, officerId),
		qualificationsOf(db, officerId),
	]);
	const current = queue.find((visit) => visit.officerId === officerId) ?? null;
	const waiting = queue
		.filter((visit) => stateOf(visit) === 'waiting')
		.map((visit) => ({ ...visit, gate: mayServe(visit, qualifications, today) }));
	const shown = current ?? waiting.find((visit) => visit.gate.ok);
	return {
		seat,
		qualifications,
		current,
		waiting,
		elsewhere: queue.length - waiting.length - (current ? 1 : 0),
		sheet: shown ? await serviceSheet(db, shown.serviceCode, today, seat.officeId) : null,
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
