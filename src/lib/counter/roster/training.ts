import type { Day } from '../../time/index.ts';
import { breakOf } from './breaks.ts';
import type { HalfHour } from './halfHour.ts';
import type { DutyPart } from './part.ts';

/** A meeting of a class on a day, half-hours `[from, to)`. */
export type TrainingDay = { readonly day: Day; readonly from: HalfHour; readonly to: HalfHour };

/**
 * The part of the day that a meeting takes from the desks: a half where it ends before the break is over
 * or begins after the break has begun, else the whole day.
 *
 * partOfSession({ day: '2026-12-08', from: 16, to: 24 }) → 'morning'
 */
export function partOfSession({ day, from, to }: TrainingDay): DutyPart {
	const rest = breakOf(day);
	if (to <= rest.to) return 'morning';
	return from >= rest.from ? 'afternoon' : 'whole';
}
