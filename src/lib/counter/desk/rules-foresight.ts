import type { Day } from '../../time/index.ts';
import type { Demand } from '../queue.ts';
import type { AtGate } from './gate.ts';
import { gateAt } from './rules-gate.ts';
import type { SeatNow } from './seat.ts';

/** A citizen of the queue, in its order; `seat` is where one sits already. */
export type InQueue = AtGate &
	Demand & {
		readonly visitId: number;
		readonly officerId: number | null;
		readonly since: Date;
	};

export type Foreseen = {
	readonly at: Date;
	/** How many the desks that may serve this citizen call before. */
	readonly ahead: number;
};

/** A citizen at a desk who has been there longer than usual will still need this long. */
const leastSeconds = 60;

/**
 * When each waiting citizen is called if nothing changes: each desk takes the first whom it is
 * offered, for as long as the service usually takes; an officer on a break is back at the hour given.
 *
 * Missing from the answer: whom nobody would call. `secondsOf` is the usual time of a service.
 * One desk free now, two waiting for a service of 300 s, at 10.00 → called at 10.00 and 10.05
 */
export function foresee(
	queue: readonly InQueue[],
	seats: readonly SeatNow[],
	secondsOf: (serviceId: number) => number,
	{ now, today }: { now: Date; today: Day },
): Map<number, Foreseen> {
	const back = seats.map((seat) => ({ ...seat, pause: null }));
	const waiting = queue.filter((visit) => visit.officerId === null);
	const fits = new Map(
		back.map((seat) => [
			seat.officerId,
			new Set(waiting.filter((visit) => gateAt(seat, visit, back, today).ok)),
		]),
	);
	const free = seats.map((seat) => {
		const serving = queue.find((visit) => visit.officerId === seat.officerId);
		const until = serving
			? Math.max(
					now.getTime() + leastSeconds * 1000,
					serving.since.getTime() + secondsOf(serving.serviceId) * 1000,
				)
			: now.getTime();
		return {
			officerId: seat.officerId,
			at: Math.max(until, seat.pause?.expectedAt.getTime() ?? 0),
		};
	});
	const called = new Map<number, Foreseen>();
	const left = new Set(waiting);
	while (left.size > 0 && free.length > 0) {
		const desk = free.reduce((first, other) => (other.at < first.at ? other : first));
		const next = [...left].find((visit) => fits.get(desk.officerId)?.has(visit));
		if (!next) {
			free.splice(free.indexOf(desk), 1);
			continue;
		}
		const ahead = [...called.keys()].filter((id) => sharesDesk(id, next, waiting, fits)).length;
		called.set(next.visitId, { at: new Date(desk.at), ahead });
		left.delete(next);
		desk.at += secondsOf(next.serviceId) * 1000;
	}
	return called;
}

/** Whether some desk might call both. */
function sharesDesk(
	visitId: number,
	other: InQueue,
	waiting: readonly InQueue[],
	fits: ReadonlyMap<number, ReadonlySet<InQueue>>,
): boolean {
	const one = waiting.find((visit) => visit.visitId === visitId);
	return one !== undefined && [...fits.values()].some((set) => set.has(one) && set.has(other));
}
