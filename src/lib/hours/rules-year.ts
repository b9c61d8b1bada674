import { addMonths, contains, day, period, yearOf } from '../time/index.ts';
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
