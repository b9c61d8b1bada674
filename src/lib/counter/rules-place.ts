import type { Day } from '../time/index.ts';
import { isCovered } from './desk/rules-gate.ts';
import type { OfferedService, SeatNow } from './desk/seat.ts';
import { rankOf } from './rules-queue.ts';
import { stateOf } from './visit.ts';
import type { Instants } from './visit.ts';
import type { Priority } from './visit.ts';
import type { DeskNow, Due, Pace, QueueNow, WaitRecord } from './wait.ts';

type InQueue = Instants & {
	readonly visitId: number;
	readonly serviceId: number;
	readonly prefix: string;
	readonly deskId: number | null;
};

type DayNow = {
	readonly pace: readonly (Pace & { readonly serviceId: number })[];
	readonly priorities: readonly { readonly serviceId: number; readonly count: number }[];
	readonly left: number;
	readonly waitedSeconds: number;
	readonly openSeconds: number;
	/** Bookings of today that have not checked in; JSON has no instants. */
	readonly due: readonly {
		readonly serviceId: number;
		readonly bookedFor: string;
		readonly priority: Priority | null;
	}[];
	readonly record: WaitRecord;
};

type Office = { readonly seats: readonly SeatNow[]; readonly services: readonly OfferedService[] };

/**
 * The queue before one citizen. Ahead is who comes first in the order of the rule and may be served
 * at one of the desks that serve this citizen; while no such desk is open, who has the same letter.
 *
 * `queue` is the whole office in the order of the rule (store-queue.server.ts).
 */
export function queueBefore(
	mine: {
		readonly visitId: number;
		readonly serviceId: number;
		readonly prefix: string;
		readonly priority: Priority | null;
		readonly takenAt: Date;
		readonly bookedFor: Date | null;
	},
	queue: readonly InQueue[],
	office: Office,
	lately: DayNow,
	{ now, today }: { now: Date; today: Day },
): QueueNow {
	const desks = office.seats.map((seat): DeskNow => {
		const back = { ...seat, pause: null };
		const able = office.services.filter((service) =>
			isCovered({ ...service, serviceId: service.id, routing: null }, [back], today),
		);
		const there = queue.find((visit) => visit.deskId === seat.deskId);
		return {
			serves: new Set(able.map(({ id }) => id)),
			busy: there
				? { serviceId: there.serviceId, servedSeconds: secondsSince(there.startedAt, now) }
				: null,
			awaySeconds: seat.pause && Math.max(0, -(secondsSince(seat.pause.expectedAt, now) ?? 0)),
		};
	});
	const able = desks.filter(({ serves }) => serves.has(mine.serviceId));
	const competes = (other: InQueue) =>
		able.length === 0
			? other.prefix === mine.prefix
			: able.some(({ serves }) => serves.has(other.serviceId));
	const waiting = queue.filter((visit) => stateOf(visit) === 'waiting');
	const place = waiting.findIndex((visit) => visit.visitId === mine.visitId);
	return {
		serviceId: mine.serviceId,
		priority: mine.priority !== null,
		ahead: waiting
			.slice(0, Math.max(0, place))
			.filter(competes)
			.map(({ serviceId }) => serviceId),
		desks,
		due: dueBefore(mine, lately.due, now),
		pace: new Map(lately.pace.map(({ serviceId, ...pace }) => [serviceId, pace])),
		traffic: {
			seconds: lately.openSeconds,
			priorities: new Map(lately.priorities.map(({ serviceId, count }) => [serviceId, count])),
			left: lately.left,
			waitedSeconds: lately.waitedSeconds,
		},
		record: lately.record,
	};
}

/** The bookings that will be called before this citizen if they check in at their time. */
function dueBefore(mine: Parameters<typeof queueBefore>[0], due: DayNow['due'], now: Date): Due[] {
	const rank = rankOf(mine).getTime();
	return due.flatMap(({ serviceId, bookedFor, priority }) => {
		const at = new Date(bookedFor);
		const first =
			priority === null
				? mine.priority === null && rankOf({ takenAt: now, bookedFor: at }).getTime() < rank
				: mine.priority === null;
		return first ? [{ serviceId, inSeconds: (at.getTime() - now.getTime()) / 1000 }] : [];
	});
}

function secondsSince(instant: Date | null, now: Date): number | null {
	return instant && (now.getTime() - instant.getTime()) / 1000;
}
