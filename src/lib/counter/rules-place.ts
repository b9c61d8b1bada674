import type { Day } from '../time/index.ts';
import type { Demand, Qualification } from './queue.ts';
import { mayServe } from './rules-queue.ts';
import { stateOf } from './visit.ts';
import type { Instants } from './visit.ts';
import type { DeskNow, Due, Pace, QueueNow, WaitRecord } from './wait.ts';

type InQueue = Instants & {
	readonly visitId: number;
	readonly serviceId: number;
	readonly prefix: string;
	readonly deskId: number | null;
};

type Office = {
	readonly seats: readonly {
		readonly deskId: number;
		readonly qualifications: readonly Qualification[];
	}[];
	readonly demands: readonly (Demand & { readonly serviceId: number })[];
	readonly pace: readonly (Pace & { readonly serviceId: number })[];
	readonly priorities: readonly { readonly serviceId: number; readonly count: number }[];
	readonly left: number;
	readonly waitedSeconds: number;
	readonly openSeconds: number;
	readonly due: readonly Due[];
	readonly record: WaitRecord;
};

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
		readonly priority: unknown;
	},
	queue: readonly InQueue[],
	office: Office,
	{ now, today }: { now: Date; today: Day },
): QueueNow {
	const desks = office.seats.map((seat): DeskNow => {
		const able = office.demands.filter((demand) => mayServe(demand, seat.qualifications, today).ok);
		const there = queue.find((visit) => visit.deskId === seat.deskId);
		return {
			serves: new Set(able.map(({ serviceId }) => serviceId)),
			busy: there ? { serviceId: there.serviceId, servedSeconds: servedSeconds(there, now) } : null,
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
		due: office.due,
		pace: new Map(office.pace.map(({ serviceId, ...pace }) => [serviceId, pace])),
		traffic: {
			seconds: office.openSeconds,
			priorities: new Map(office.priorities.map(({ serviceId, count }) => [serviceId, count])),
			left: office.left,
			waitedSeconds: office.waitedSeconds,
		},
		record: office.record,
	};
}

function servedSeconds({ startedAt }: Instants, now: Date): number | null {
	return startedAt && Math.max(0, (now.getTime() - startedAt.getTime()) / 1000);
}
