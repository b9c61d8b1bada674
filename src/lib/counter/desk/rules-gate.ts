import type { Day } from '../../time/index.ts';
import type { Demand } from '../queue.ts';
import { mayServe } from '../rules-queue.ts';
import type { AtGate, Basis, DeskGate, GateWhy } from './gate.ts';
import type { SeatNow } from './seat.ts';

/** Shown beside the reason. store-gate.server.ts asks the database the same. */
export const gateRule = 'gerbang-kecakapan/1';

/** On what an officer may give a service today: own proof before the word of the head. */
function basisOf(seat: SeatNow, visit: AtGate, today: Day): Basis | null {
	if (mayServe(visit, seat.qualifications, today).ok) return 'proof';
	return seat.allowed.includes(visit.serviceId) ? 'override' : null;
}

/** Whether an officer is at the desk, not on a break, and may give the service. */
const isAble = (seat: SeatNow, visit: AtGate, today: Day) =>
	seat.pause === null && basisOf(seat, visit, today) !== null;

const takes = (seat: SeatNow, visit: AtGate) => !seat.without.includes(visit.serviceId);

/** Whether an officer who has the citizen at the desk may go on with another service. */
export function mayGoOn(seat: SeatNow, visit: AtGate, today: Day): boolean {
	return takes(seat, visit) && isAble(seat, visit, today);
}

/** Whether anybody at a desk of the office may give a service now. */
export function isCovered(visit: AtGate, seats: readonly SeatNow[], today: Day): boolean {
	return seats.some((seat) => takes(seat, visit) && isAble(seat, visit, today));
}

/** Why an able officer leaves a visit to others; null when it is offered. */
function keptFrom(
	seat: SeatNow,
	visit: AtGate,
	seats: readonly SeatNow[],
	today: Day,
): GateWhy | null {
	const { routing } = visit;
	const able = seats.filter((other) => isAble(other, visit, today));
	if (routing && routing.deskId !== null) {
		if (routing.deskId === seat.deskId) return null;
		if (able.some((other) => other.deskId === routing.deskId)) return 'otherDesk';
	}
	if (!takes(seat, visit)) return 'notTaken';
	if (!routing || routing.deskId !== null) return null;
	const taking = able.filter((other) => takes(other, visit));
	if (routing.avoidId === seat.officerId && taking.some((other) => other !== seat))
		return 'handedOn';
	if (routing.leastLevel === null) return null;
	const senior = { ...visit, requiredLevel: Math.max(visit.requiredLevel, routing.leastLevel) };
	const isSenior = (other: SeatNow) => mayServe(senior, other.qualifications, today).ok;
	if (isSenior(seat)) return null;
	const seniors = taking.filter((other) => other.officerId !== routing.avoidId);
	return seniors.some(isSenior) ? 'seniors' : null;
}

/** Whether anybody at a desk, not on a break, is offered this very visit. */
export function isOffered(visit: AtGate, seats: readonly SeatNow[], today: Day): boolean {
	return seats.some(
		(seat) => isAble(seat, visit, today) && keptFrom(seat, visit, seats, today) === null,
	);
}

/** Near enough to learn beside a colleague: one level below, or proof that has run out. */
function mayBeSupervised(seat: SeatNow, demand: Demand, today: Day): boolean {
	const gate = mayServe(demand, seat.qualifications, today);
	return !gate.ok && gate.held > 0 && gate.held >= demand.requiredLevel - 1;
}

/**
 * Whether a visit is offered to the officer at a desk, and if not, why and what then. `seats` are
 * all desks of the office that somebody sits at, the own one among them.
 *
 * A citizen is never turned away: each answer names who serves, or that the head has been told.
 *
 * gateAt(seat with T.DAFDUK 1, visit asking 2, [seat, Ani with 2]) → levelTooLow, supervised by Ani
 */
export function gateAt(
	seat: SeatNow,
	visit: AtGate,
	seats: readonly SeatNow[],
	today: Day,
): DeskGate {
	const basis = basisOf(seat, visit, today);
	const held = seat.qualifications.find(
		(own) => own.competencyCode === visit.competencyCode,
	)?.level;
	const refused = (why: GateWhy): DeskGate => {
		const others = seats.filter((other) => other.officerId !== seat.officerId);
		const offered = others.filter(
			(other) => isAble(other, visit, today) && keptFrom(other, visit, seats, today) === null,
		);
		const proven = offered.filter((other) => mayServe(visit, other.qualifications, today).ok);
		const lacking = why === 'levelTooLow' || why === 'expired';
		if (lacking && proven.length > 0 && mayBeSupervised(seat, visit, today) && takes(seat, visit))
			return { ok: false, why, held: held ?? 0, way: 'supervised', seats: proven };
		const way = offered.length > 0 ? 'routed' : 'uncovered';
		return { ok: false, why, held: held ?? 0, way, seats: offered };
	};
	if (basis === null) {
		const gate = mayServe(visit, seat.qualifications, today);
		return refused(gate.ok ? 'notProven' : gate.reason);
	}
	const kept = keptFrom(seat, visit, seats, today);
	return kept === null ? { ok: true, basis } : refused(kept);
}
