import type { DeviceKind, DeviceUse } from './device.ts';

/** More than this on one day no office of citizens answers at one device. */
const mostADay = { answer: 400, tap: 1500 } as const;
/** Nobody reads and answers nine questions faster; a tap is a second's thing. */
const leastSeconds = { answer: 5, tap: 1 } as const;

export type StandRefusal = 'tooFast' | 'tooMany';

/**
 * Whether a lent device may send one more, so that nobody outvotes an office by holding its screen.
 * A tablet sends what has waited all at once: for it only the number of the day counts.
 *
 * mayTake('kiosk', 'answer', { answers: 3, taps: 0, lastAt: now − 2 s }, now) → { ok: false, reason: 'tooFast' }
 */
export function mayTake(
	kind: DeviceKind,
	what: 'answer' | 'tap',
	use: DeviceUse | null,
	now: Date,
): { ok: true } | { ok: false; reason: StandRefusal } {
	if (use === null) return { ok: true };
	const sent = what === 'answer' ? use.answers : use.taps;
	if (sent >= mostADay[what]) return { ok: false, reason: 'tooMany' };
	const since = (now.getTime() - use.lastAt.getTime()) / 1000;
	const tooFast = kind === 'kiosk' && since < leastSeconds[what];
	return tooFast ? { ok: false, reason: 'tooFast' } : { ok: true };
}
