import type { Day } from '../../time/index.ts';
import type { Breach } from './breach.ts';
import { foresee } from './rules-foresight.ts';
import type { InQueue } from './rules-foresight.ts';
import { gateAt, isCovered } from './rules-gate.ts';
import type { SeatNow } from './seat.ts';

/** Minutes for which the board looks ahead: long enough to act, short enough to be likely. */
export const breachMinutes = 10;

/** Until an office has promised another: nobody waits longer than this. */
export const usualWaitMinutes = 30;

type AtDesk = InQueue & { readonly startedAt: Date | null; readonly heldAt: Date | null };

type Promises = {
	/** Minutes that nobody shall wait longer than. */
	readonly wait: number;
	/** Minutes within which a service is promised at the desk, where it is. */
	readonly service: ReadonlyMap<number, number>;
	/** Usual seconds of a service. */
	readonly secondsOf: (serviceId: number) => number;
};

/**
 * Promises that will not be kept unless somebody acts: those that end within ten minutes and whose
 * citizen is not called before, and those that have ended already. The earliest first.
 */
export function breachesOf(
	queue: readonly AtDesk[],
	seats: readonly SeatNow[],
	promises: Promises,
	{ now, today }: { now: Date; today: Day },
): Breach[] {
	const called = foresee(queue, seats, promises.secondsOf, { now, today });
	const horizon = now.getTime() + breachMinutes * 60_000;
	const found = queue.flatMap((visit): Breach[] => {
		const one =
			visit.officerId === null
				? waitBreach(visit, called.get(visit.visitId) ?? null)
				: serviceBreach(visit, promises.service.get(visit.serviceId) ?? null);
		return one && one.dueAt.getTime() <= horizon ? [one] : [];
	});
	return found.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());

	function waitBreach(visit: AtDesk, foreseen: { at: Date; ahead: number } | null): Breach | null {
		const dueAt = minutesAfter(visit.since, promises.wait);
		if (foreseen && foreseen.at <= dueAt) return null;
		const back = seats.map((seat) => ({ ...seat, pause: null }));
		const fits = back.filter((seat) => gateAt(seat, visit, back, today).ok);
		const away = seats.filter(
			(seat) => seat.pause && fits.some(({ officerId }) => officerId === seat.officerId),
		);
		const why =
			away.length > 0 ? 'onBreak' : isCovered(visit, seats, today) ? 'fewDesks' : 'uncovered';
		return {
			visitId: visit.visitId,
			kind: 'wait',
			why,
			dueAt,
			expectedAt: foreseen?.at ?? null,
			ahead: foreseen?.ahead ?? 0,
			desks: fits.length - away.length,
			onBreak: away.map(({ name }) => name),
		};
	}
}

function serviceBreach(visit: AtDesk, minutes: number | null): Breach | null {
	if (minutes === null || visit.startedAt === null) return null;
	return {
		visitId: visit.visitId,
		kind: 'service',
		why: visit.heldAt ? 'onHold' : 'long',
		dueAt: minutesAfter(visit.startedAt, minutes),
		expectedAt: null,
		ahead: 0,
		desks: 1,
		onBreak: [],
	};
}

const minutesAfter = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
