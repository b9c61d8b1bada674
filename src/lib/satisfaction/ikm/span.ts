import { addMonths, day } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** The periods in which results are told. Each is made of whole months of the calendar. */
export const spanKinds = ['month', 'quarter', 'semester', 'year'] as const;
export type SpanKind = (typeof spanKinds)[number];
export type Span = { readonly kind: SpanKind; readonly from: Day };

export const monthsIn: Readonly<Record<SpanKind, number>> = {
	month: 1,
	quarter: 3,
	semester: 6,
	year: 12,
};

/** spanOf('quarter', '2026-11-24') → { kind: 'quarter', from: '2026-10-01' } */
export function spanOf(kind: SpanKind, of: Day): Span {
	const month = Number(of.slice(5, 7)) - 1;
	const first = month - (month % monthsIn[kind]) + 1;
	return { kind, from: day(`${of.slice(0, 4)}-${String(first).padStart(2, '0')}-01`) };
}

/** The first day after it. endOf({ kind: 'quarter', from: '2026-10-01' }) → '2027-01-01' */
export function endOf({ kind, from }: Span): Day {
	return addMonths(from, monthsIn[kind]);
}

/** shifted({ kind: 'quarter', from: '2026-10-01' }, -1) → { kind: 'quarter', from: '2026-07-01' } */
export function shifted({ kind, from }: Span, by: number): Span {
	return { kind, from: addMonths(from, by * monthsIn[kind]) };
}

export function monthsOf({ kind, from }: Span): Day[] {
	return Array.from({ length: monthsIn[kind] }, (_, month) => addMonths(from, month));
}

/** The periods that are complete with a month, shortest first. '2026-06-01' → month, quarter, semester */
export function endingWith(month: Day): Span[] {
	const next = addMonths(month, 1);
	return spanKinds.map((kind) => spanOf(kind, month)).filter((span) => endOf(span) === next);
}

/** The last period of a kind that is over on a day. lastClosed('quarter', '2026-11-24') → III 2026 */
export function lastClosed(kind: SpanKind, today: Day): Span {
	return shifted(spanOf(kind, today), -1);
}

/** As an address says it. codeOf({ kind: 'quarter', from: '2026-10-01' }) → '2026-tw4' */
export function codeOf({ kind, from }: Span): string {
	const year = from.slice(0, 4);
	const month = Number(from.slice(5, 7));
	if (kind === 'year') return year;
	if (kind === 'month') return `${year}-${from.slice(5, 7)}`;
	return kind === 'quarter' ? `${year}-tw${(month + 2) / 3}` : `${year}-s${(month + 5) / 6}`;
}

/** The period that an address names, or null. spanIn('2026-s2') → the second half of 2026 */
export function spanIn(code: string | null): Span | null {
	const [, year, half, quarter, month] =
		/^(20\d\d)(?:-s([12])|-tw([1-4])|-(0[1-9]|1[0-2]))?$/.exec(code ?? '') ?? [];
	if (!year) return null;
	const kind = half ? 'semester' : quarter ? 'quarter' : month ? 'month' : 'year';
	const first = half
		? 6 * Number(half) - 5
		: quarter
			? 3 * Number(quarter) - 2
			: Number(month ?? 1);
	return { kind, from: day(`${year}-${String(first).padStart(2, '0')}-01`) };
}
