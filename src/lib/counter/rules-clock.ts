import type { ClockAct, ClockPeriod, ClockState } from './clock.ts';
import type { VisitState } from './visit.ts';

/** From which states an act is possible, and where it leads. */
const moves: Record<ClockAct, { readonly from: readonly VisitState[]; readonly to: VisitState }> = {
	call: { from: ['waiting'], to: 'invited' },
	callAgain: { from: ['invited'], to: 'invited' },
	start: { from: ['invited'], to: 'served' },
	hold: { from: ['served'], to: 'onHold' },
	resume: { from: ['onHold'], to: 'served' },
	finish: { from: ['served', 'onHold'], to: 'ended' },
	leave: { from: ['waiting', 'invited', 'served', 'onHold'], to: 'ended' },
	miss: { from: ['invited'], to: 'ended' },
	transfer: { from: ['invited', 'served', 'onHold'], to: 'waiting' },
};

export type Move =
	| { readonly ok: true; readonly to: VisitState }
	| { readonly ok: false; readonly reason: 'alreadyEnded' | 'notPossibleNow' };

/**
 * Whether an act fits the state that a visit is in.
 *
 * move('invited', 'start') → { ok: true, to: 'served' }; move('waiting', 'finish') → notPossibleNow
 */
export function move(state: VisitState, act: ClockAct): Move {
	if (state === 'ended') return { ok: false, reason: 'alreadyEnded' };
	const { from, to } = moves[act];
	return from.includes(state) ? { ok: true, to } : { ok: false, reason: 'notPossibleNow' };
}

/**
 * The instant at which a period ends. Two acts in one millisecond, or a server whose clock runs
 * behind the other's, must not produce a period without length: it then lasts one millisecond.
 */
export function endOf(from: Date, now: Date): Date {
	return now > from ? now : new Date(from.getTime() + 1);
}

/** Whole seconds that the clock spent in a state, optionally with one officer only. */
export function secondsIn(
	periods: readonly ClockPeriod[],
	state: ClockState,
	officerId?: number,
): number {
	let milliseconds = 0;
	for (const span of periods) {
		if (span.to === null || span.state !== state) continue;
		if (officerId !== undefined && span.officerId !== officerId) continue;
		milliseconds += span.to.getTime() - span.from.getTime();
	}
	return Math.round(milliseconds / 1000);
}

export type Tally = {
	readonly servedSeconds: number;
	readonly waitedSeconds: number;
	readonly heldSeconds: number;
	/** Put on hold, or begun by a colleague: not done in one go. */
	readonly interrupted: boolean;
};

/**
 * What a finished visit adds to the day of the officer who finished it.
 *
 * Waiting is the citizen's whole wait, whoever caused it. Serving and holding count only the
 * officer's own periods, so nobody answers for the minutes of a colleague who transferred a visit.
 *
 * Ticket 08:00, called 08:10, started 08:11, finished 08:20 → { waited: 600, served: 540, held: 0 }
 */
export function tally(periods: readonly ClockPeriod[], officerId: number): Tally {
	return {
		servedSeconds: secondsIn(periods, 'served', officerId),
		waitedSeconds: secondsIn(periods, 'waiting'),
		heldSeconds: secondsIn(periods, 'onHold', officerId),
		interrupted: periods.some(
			({ state, officerId: by }) => state === 'onHold' || (state === 'served' && by !== officerId),
		),
	};
}
