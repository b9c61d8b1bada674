import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import type { Breach } from './desk/breach.ts';
import { breachesOf, usualWaitMinutes } from './desk/rules-breach.ts';
import { isCovered, isOffered } from './desk/rules-gate.ts';
import type { SeatNow } from './desk/seat.ts';
import { officeNow } from './desk/store-seat.server.ts';
import type { Office } from './office.ts';
import { mayServe } from './rules-queue.ts';
import { officeStaff, servicesToday } from './store-board.server.ts';
import type { Allowance, ServiceToday, StaffMember } from './store-board.server.ts';
import { queueOf } from './store-queue.server.ts';
import type { Queued } from './store-queue.server.ts';
import { stateOf } from './visit.ts';
import { servingTime } from './waiting/servingTime.ts';

export type { Allowance, ServiceToday, StaffMember } from './store-board.server.ts';
export type { Queued } from './store-queue.server.ts';

/** Releases are shown two weeks ahead: the span of a duty roster. */
const rosterDays = 14;

export type BoardLine = ServiceToday & {
	readonly waiting: number;
	/** Since when the first of them waits; null when nobody does. */
	readonly longestSince: Date | null;
	/** Officers of the office with proof valid today, and those of them who sit at a desk now. */
	readonly qualified: number;
	readonly qualifiedPresent: number;
	/** Whether somebody at a desk, not on a break, may give it now. */
	readonly covered: boolean;
	/** Of those who wait, whom no desk would call. */
	readonly stuck: number;
};

/** The live board of the head of an office: four statements. */
export type Board = {
	readonly office: Office;
	/** As of when. */
	readonly at: Date;
	readonly waitMinutes: number;
	readonly allowances: readonly Allowance[];
	readonly desks: readonly { readonly number: number }[];
	readonly staff: readonly StaffMember[];
	readonly seats: readonly SeatNow[];
	readonly lines: readonly BoardLine[];
	readonly queue: readonly Queued[];
	readonly breaches: readonly Breach[];
};

export async function boardOf(
	db: Db,
	asked: { unitIds: readonly number[]; code: string | null },
	{ today, now }: { today: Day; now: Date },
): Promise<Board | null> {
	const until = addDays(today, rosterDays);
	const found = await officeStaff(db, { ...asked, today, until, now });
	if (!found) return null;
	const { staff, desks, allowances, waitMinutes: promised, ...office } = found;
	const waitMinutes = promised ?? usualWaitMinutes;
	const [services, queue, { seats }] = await Promise.all([
		servicesToday(db, office.id, today),
		queueOf(db, office.id, today),
		officeNow(db, office.id, now),
	]);
	const lines = services.map((service) => lineOf(service, { staff, seats, queue, today }));
	const paces = new Map(services.map(({ serviceId, pace }) => [serviceId, pace]));
	const promises = {
		wait: waitMinutes,
		service: new Map(
			services.flatMap(({ serviceId, promised: minutes }) =>
				minutes === null ? [] : [[serviceId, minutes] as const],
			),
		),
		secondsOf: (serviceId: number) => servingTime(paces.get(serviceId)).mean,
	};
	const breaches = breachesOf(queue, seats, promises, { today, now });
	return { office, at: now, waitMinutes, allowances, desks, staff, seats, lines, queue, breaches };
}

type Present = {
	staff: readonly StaffMember[];
	seats: readonly SeatNow[];
	queue: readonly Queued[];
	today: Day;
};

function lineOf(service: ServiceToday, { staff, seats, queue, today }: Present): BoardLine {
	const waiting = queue.filter(
		(visit) => visit.serviceId === service.serviceId && stateOf(visit) === 'waiting',
	);
	const qualified = staff.filter((person) => mayServe(service, person.qualifications, today).ok);
	const since = waiting.map((visit) => visit.since.getTime());
	return {
		...service,
		waiting: waiting.length,
		longestSince: since.length === 0 ? null : new Date(Math.min(...since)),
		qualified: qualified.length,
		qualifiedPresent: qualified.filter((person) => person.deskNumber !== null).length,
		stuck: waiting.filter((visit) => !isOffered(visit, seats, today)).length,
		covered: isCovered({ ...service, routing: null }, seats, today),
	};
}
