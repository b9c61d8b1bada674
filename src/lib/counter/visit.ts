/**
 * A visit: one citizen, one ticket, one service on one day (*kunjungan*).
 *
 * waiting (*menunggu*) → invited (*dipanggil*) → served (*dilayani*) ⇄ onHold (*ditunda*) → ended.
 * Only instants are stored; the state follows from them, so no status can contradict the clock.
 */
export type VisitState = 'waiting' | 'invited' | 'served' | 'onHold' | 'ended';

/** `left`: the citizen went away or gave the number back. `noShow`: called and did not come. */
export type Outcome = 'served' | 'left' | 'noShow';

/** Who is served first: UU 25/2009, article 29, special treatment of vulnerable groups. */
export const priorities = ['elderly', 'pregnant', 'disability', 'smallChild'] as const;
export type Priority = (typeof priorities)[number];

/**
 * How the number was taken: at home, at the kiosk, at reception, from the code at the door, by
 * checking in for an appointment, or at a desk whose line was down.
 */
export type Channel = 'phone' | 'kiosk' | 'reception' | 'door' | 'booking' | 'offline';

export type Instants = {
	readonly calledAt: Date | null;
	readonly startedAt: Date | null;
	readonly heldAt: Date | null;
	readonly endedAt: Date | null;
};

/**
 * stateOf({ calledAt: 08:12, startedAt: null, heldAt: null, endedAt: null }) → 'invited'
 */
export function stateOf(visit: Instants): VisitState {
	if (visit.endedAt !== null) return 'ended';
	if (visit.heldAt !== null) return 'onHold';
	if (visit.startedAt !== null) return 'served';
	return visit.calledAt === null ? 'waiting' : 'invited';
}

/** What the citizen holds and the board shows. ticketText({ prefix: 'A', number: 7 }) → 'A-007' */
export function ticketText(ticket: { readonly prefix: string; readonly number: number }): string {
	return `${ticket.prefix}-${String(ticket.number).padStart(3, '0')}`;
}
