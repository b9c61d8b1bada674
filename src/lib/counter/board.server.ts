import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Office } from './office.ts';
import { mayServe } from './rules-queue.ts';
import { officeStaff, servicesToday } from './store-board.server.ts';
import type { ServiceToday, StaffMember } from './store-board.server.ts';
import { queueOf } from './store-queue.server.ts';
import type { Queued } from './store-queue.server.ts';
import { stateOf } from './visit.ts';

export type { ServiceToday, StaffMember } from './store-board.server.ts';

/** Releases are shown two weeks ahead: the span of a duty roster. */
const rosterDays = 14;

export type BoardLine = ServiceToday & {
	readonly waiting: number;
	/** Since when the first of them waits; null when nobody does. */
	readonly longestSince: Date | null;
	/** Officers of the office with proof valid today, and those of them who sit at a desk now. */
	readonly qualified: number;
	readonly qualifiedPresent: number;
};

/** The live board of the head of an office: three statements. */
export type Board = {
	readonly office: Office;
	readonly staff: readonly StaffMember[];
	readonly lines: readonly BoardLine[];
	readonly queue: readonly Queued[];
};

export async function boardOf(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null },
	today: Day,
): Promise<Board | null> {
	const found = await officeStaff(db, { ...asked, today, until: addDays(today, rosterDays) });
	if (!found) return null;
	const { staff, ...office } = found;
	const [services, queue] = await Promise.all([
		servicesToday(db, office.id, today),
		queueOf(db, office.id, today),
	]);
	const lines = services.map((service): BoardLine => {
		const waiting = queue.filter(
			(visit) => visit.serviceId === service.serviceId && stateOf(visit) === 'waiting',
		);
		const qualified = staff.filter((person) => mayServe(service, person.qualifications, today).ok);
		const since = waiting.map((visit) => visit.takenAt.getTime());
		return {
			...service,
			waiting: waiting.length,
			longestSince: since.length === 0 ? null : new Date(Math.min(...since)),
			qualified: qualified.length,
			qualifiedPresent: qualified.filter((person) => person.deskNumber !== null).length,
		};
	});
	return { office, staff, lines, queue };
}
