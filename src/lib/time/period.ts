import { daysBetween } from './day.ts';
import type { Day } from './day.ts';

/**
 * A span from its first moment up to, but without, its last: `[from, to)`. `to: null` is still open.
 *
 * The only place that knows this convention. Neighbours `[a, b)` and `[b, c)` touch and do not
 * overlap, so an officer who changes post on 1 July holds exactly one post on each day.
 * Of days (an appointment) or of instants (a citizen waits). SQL keeps the same form in
 * `daterange(from_day, to_day)`.
 */
export type Period<Moment extends Day | Date = Day> = {
	readonly from: Moment;
	readonly to: Moment | null;
};

type Moment = Day | Date;

/**
 * A period that holds at least one moment; anything else is a fault and throws RangeError.
 *
 * period(day('2026-07-01'), null) → { from: '2026-07-01', to: null }
 */
export function period<M extends Moment>(from: M, to: M | null): Period<M> {
	if (to !== null && from >= to) throw new RangeError(`a period must end after it begins: ${from}`);
	return { from, to };
}

/** contains(period(day('2026-07-01'), day('2026-08-01')), day('2026-08-01')) → false */
export function contains<M extends Moment>(span: Period<M>, moment: M): boolean {
	return span.from <= moment && (span.to === null || moment < span.to);
}

/** Whether two periods share a moment; neighbours do not. */
export function overlaps<M extends Moment>(one: Period<M>, other: Period<M>): boolean {
	return (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
}

/**
 * The empty span between two periods, or null when they touch or overlap.
 *
 * gap([1 Jan, 1 Feb), [1 Mar, ∞)) → [1 Feb, 1 Mar), in whichever order they are given
 */
export function gap<M extends Moment>(one: Period<M>, other: Period<M>): Period<M> | null {
	const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
	return earlier.to !== null && earlier.to < later.from
		? { from: earlier.to, to: later.from }
		: null;
}

/**
 * The fewest periods that cover the same moments, in order: overlaps and neighbours become one.
 *
 * join([[1 Mar, ∞), [1 Jan, 1 Feb), [15 Jan, 10 Feb)]) → [[1 Jan, 10 Feb), [1 Mar, ∞)]
 */
export function join<M extends Moment>(spans: readonly Period<M>[]): Period<M>[] {
	const joined: Period<M>[] = [];
	for (const next of spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
		const last = joined.at(-1);
		if (!last || gap(last, next)) joined.push(next);
		else joined[joined.length - 1] = { from: last.from, to: laterEnd(last.to, next.to) };
	}
	return joined;
}

function laterEnd<M extends Moment>(one: M | null, other: M | null): M | null {
	if (one === null || other === null) return null;
	return one < other ? other : one;
}

/**
 * Days in a period of days. What is still open counts up to `today`, which it excludes.
 *
 * daysIn(period(day('2026-11-01'), day('2026-12-01')), today) → 30
 */
export function daysIn(span: Period<Day>, today: Day): number {
	return Math.max(0, daysBetween(span.from, span.to ?? today));
}

/**
 * Minutes in a period of instants, with fractions. What is still open counts up to `now`.
 *
 * A wait from 08:00:00 to 08:12:30 → 12.5
 */
export function minutesIn(span: Period<Date>, now: Date): number {
	return Math.max(0, ((span.to ?? now).getTime() - span.from.getTime()) / 60_000);
}
