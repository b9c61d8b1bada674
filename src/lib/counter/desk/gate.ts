import type { Demand } from '../queue.ts';
import type { Routing } from './routing.ts';
import type { SeatNow } from './seat.ts';

/** A visit that waits, as the gate sees it. */
export type AtGate = Demand & { readonly serviceId: number; readonly routing: Routing | null };

/** On what an officer gives a service: own proof, or the word of the head of the office. */
export type Basis = 'proof' | 'override';

/** Why a visit is not offered to an officer. */
export type GateWhy =
	'notProven' | 'levelTooLow' | 'expired' | 'notTaken' | 'otherDesk' | 'seniors' | 'handedOn';

/**
 * What then: `supervised`, a colleague at another desk may stand beside (named); `routed`, it stays
 * for these desks; `uncovered`, nobody at a desk may give it, and the head of the office is told.
 */
export type GateWay = 'supervised' | 'routed' | 'uncovered';

export type DeskGate =
	| { readonly ok: true; readonly basis: Basis }
	| {
			readonly ok: false;
			readonly why: GateWhy;
			readonly held: number;
			readonly way: GateWay;
			/** Who supervises, or for whom it stays. */
			readonly seats: readonly SeatNow[];
	  };
