import type { Day } from '../../time/index.ts';
import { endOf, lastClosed, shifted, spanIn, spanKinds } from './span.ts';
import type { Span, SpanKind } from './span.ts';

const offered: Readonly<Record<SpanKind, number>> = { month: 12, quarter: 8, semester: 4, year: 2 };

/** The closed periods that a page offers, newest first, quarters ahead: they are what is reported. */
export function spansOffered(today: Day): Span[] {
	return (['quarter', 'semester', 'year', 'month'] as const).flatMap((kind) =>
		Array.from({ length: offered[kind] }, (_, back) => shifted(lastClosed(kind, today), -back)),
	);
}

/** The period that an address asks for, if it is over; the last quarter otherwise. */
export function spanAsked(code: string | null, today: Day): Span {
	const asked = spanIn(code);
	const over = asked !== null && spanKinds.includes(asked.kind) && endOf(asked) <= today;
	return over ? asked : lastClosed('quarter', today);
}

const ahead = 12;

/** The quarters in which something can still be planned: this one and three years on. */
export function quartersAhead(today: Day): Span[] {
	return Array.from({ length: ahead }, (_, on) => shifted(lastClosed('quarter', today), on + 1));
}
