import type { Day } from '../../time/index.ts';
import { isAway, type Absence, type ReleasedHours } from './absence.ts';
import { breakOf } from './breaks.ts';
import type { Duty } from './duty.ts';
import { halfHoursIn, openHalfHours, type HalfHour } from './halfHour.ts';
import { remainder, type DutyPart } from './part.ts';

type Hours = { readonly opens: string; readonly closes: string };

/**
 * The half-hours of an open day that a part covers. A whole day leaves out the break of its turn; a
 * half ends before the first turn or begins after it, and has no break.
 */
export function halfHoursOf(
	hours: Hours,
	duty: Pick<Duty, 'day' | 'part' | 'breakTurn'>,
): HalfHour[] {
	const open = openHalfHours(hours);
	const { from, to } = breakOf(duty.day);
	if (duty.part === 'morning') return open.filter((at) => at < from);
	if (duty.part === 'afternoon') return open.filter((at) => at >= to);
	const rest = breakOf(duty.day, duty.breakTurn);
	return open.filter((at) => at < rest.from || at >= rest.to);
}

/** What absences leave of a duty; null when nothing is left. */
export function partLeft(duty: Duty, absences: readonly Absence[]): DutyPart | null {
	let left: DutyPart | null = duty.part;
	for (const absence of absences) {
		if (absence.officerId !== duty.officerId || !isAway(absence, duty.day)) continue;
		left = left && remainder(left, absence.part);
	}
	return left;
}

/**
 * When an officer on duty is really at the desks: the duty without absences, without the break of
 * the turn, and without learning hours that a promise released. Those have no time of the day yet;
 * they are counted back from closing, when fewest citizens come.
 */
export function presentHalfHours(
	hours: Hours,
	duty: Duty,
	absences: readonly Absence[],
	releases: readonly ReleasedHours[],
): HalfHour[] {
	const part = partLeft(duty, absences);
	if (part === null) return [];
	const gone = releasedHalfHours(hours, duty.officerId, duty.day, releases);
	return halfHoursOf(hours, { ...duty, part }).filter((at) => !gone.includes(at));
}

/** releasedHalfHours(…, 2 hours in an office that closes at 16.00) → 14.00 to 16.00 */
export function releasedHalfHours(
	hours: Hours,
	officerId: number,
	day: Day,
	releases: readonly ReleasedHours[],
): HalfHour[] {
	const own = releases.filter((one) => one.officerId === officerId && one.day === day);
	const released = own.reduce((sum, one) => sum + one.hours, 0);
	const closes = (openHalfHours(hours).at(-1) ?? -1) + 1;
	return halfHoursIn(closes - Math.ceil(released * 2), closes);
}
