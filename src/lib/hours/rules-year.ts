import { addMonths, contains, day, daysBetween, period, yearOf } from '../time/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { OfficerKind, Target } from './target.ts';

/** The target of a kind of officer in force on a day, or null. */
export function targetOn(targets: readonly Target[], kind: OfficerKind, on: Day): Target | null {
	return (
		targets
			.filter(
				(target) => target.kind === kind && contains(period(target.validFrom, target.validTo), on),
			)
			.toSorted((a, b) => b.version - a.version)[0] ?? null
	);
}

/**
 * The year in which a day counts for somebody.
 *
 * PNS on 24 November 2026 → [1 January 2026, 1 January 2027)
 * PPPK with a contract from 1 March 2024, on 24 November 2026 → [1 March 2026, 1 March 2027)
 *
 * PP 49/2018 Pasal 40 counts a PPPK's year from the contract. Without a known start the calendar
 * year is used, and `assumed` says so.
 */
export function learningYear(
	target: Pick<Target, 'yearCountsFrom'>,
	contractFrom: Day | null,
	on: Day,
): { readonly span: Period; readonly assumed: boolean } {
	const calendar = period(day(`${yearOf(on)}-01-01`), day(`${yearOf(on) + 1}-01-01`));
	if (target.yearCountsFrom === 'calendar') return { span: calendar, assumed: false };
	if (contractFrom === null || contractFrom > on) return { span: calendar, assumed: true };
	let years = yearOf(on) - yearOf(contractFrom);
	if (addMonths(contractFrom, years * 12) > on) years -= 1;
	const from = addMonths(contractFrom, years * 12);
	return { span: period(from, addMonths(contractFrom, (years + 1) * 12)), assumed: false };
}

export type Standing =
	| { readonly kind: 'noTarget'; readonly counted: number }
	| {
			readonly kind: 'minimum';
			readonly counted: number;
			readonly target: number;
			readonly missing: number;
	  }
	| {
			readonly kind: 'ceiling';
			readonly counted: number;
			readonly target: number;
			readonly left: number;
			readonly above: number;
	  };

/**
 * Where somebody stands: hours still missing to a minimum, or hours left under a ceiling.
 *
 * PNS with 13 JP → { kind: 'minimum', target: 20, missing: 7 }
 * PPPK with 26 JP → { kind: 'ceiling', target: 24, left: 0, above: 2 }
 */
export function standing(
	target: Pick<Target, 'minimumJp' | 'maximumJp'>,
	counted: number,
): Standing {
	const { minimumJp, maximumJp } = target;
	if (minimumJp !== null) {
		const missing = Math.max(0, minimumJp - counted);
		return { kind: 'minimum', counted, target: minimumJp, missing };
	}
	if (maximumJp !== null) {
		const left = Math.max(0, maximumJp - counted);
		return {
			kind: 'ceiling',
			counted,
			target: maximumJp,
			left,
			above: Math.max(0, counted - maximumJp),
		};
	}
	return { kind: 'noTarget', counted };
}

export type Forecast = {
	/** Counted hours, plus those of courses that are under way. */
	readonly withCoursesUnderWay: number;
	/** Counted hours carried on at the pace so far; null in the first 60 days of the year. */
	readonly atThisPace: number | null;
};

/** Below this many days the pace of a year says nothing. */
const daysUntilPaceSpeaks = 60;

/**
 * What the year may end with, on two stated bases. A forecast is information, never a rating.
 *
 * 10 JP on day 182 of 365, one course of 6 JP under way → { withCoursesUnderWay: 16, atThisPace: 20 }
 */
export function forecast(counted: number, jpUnderWay: number, year: Period, today: Day): Forecast {
	const end = year.to ?? today;
	const elapsed = Math.min(daysBetween(year.from, today) + 1, daysBetween(year.from, end));
	const whole = daysBetween(year.from, end);
	return {
		withCoursesUnderWay: Math.round((counted + jpUnderWay) * 100) / 100,
		atThisPace:
			elapsed < daysUntilPaceSpeaks ? null : Math.round((counted * whole * 10) / elapsed) / 10,
	};
}
