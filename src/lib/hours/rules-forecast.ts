import { addDays, daysBetween } from '../time/index.ts';
import type { Day, Period } from '../time/index.ts';

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

/** When a minimum is reached if learning goes on as it did since the year began. */
export type Reach =
	| { readonly kind: 'reached' }
	/** Under 60 days or under three days of learning: no pace can be told. */
	| { readonly kind: 'noPaceYet'; readonly learningDays: number }
	| {
			readonly kind: 'expected';
			readonly on: Day;
			readonly earliest: Day;
			/** Null: at the slow end of the interval it is not reached within five years. */
			readonly latest: Day | null;
			readonly learningDays: number;
			/** False: only after the year has ended. */
			readonly withinYear: boolean;
	  };

const fewestLearningDays = 3;
/** Of the normal distribution: 80 % lie between. */
const z80 = 1.2816;
const farthestDays = 1826;

/**
 * The day on which the missing hours are there at the pace so far (linear), with an 80 % interval.
 *
 * Learning comes in lots: the sum of a year is taken as compound Poisson, so that its variance is the
 * sum of the squares of the days. 12 JP by 3 July, 8 missing → 3 November.
 */
export function reachAt(
	days: readonly { readonly day: Day; readonly jp: number }[],
	missing: number,
	year: Period,
	today: Day,
): Reach {
	if (missing <= 0) return { kind: 'reached' };
	const learned = jpByDay(days);
	const elapsed = daysBetween(year.from, today) + 1;
	const learningDays = learned.length;
	if (elapsed < daysUntilPaceSpeaks || learningDays < fewestLearningDays)
		return { kind: 'noPaceYet', learningDays };
	const sum = learned.reduce((all, jp) => all + jp, 0);
	const spread = z80 * Math.sqrt(learned.reduce((all, jp) => all + jp * jp, 0));
	const dayAt = (jp: number) => {
		const needed = jp > 0 ? Math.ceil((missing * elapsed) / jp) : Number.POSITIVE_INFINITY;
		return needed > farthestDays ? null : addDays(today, needed);
	};
	const on = dayAt(sum);
	if (on === null) return { kind: 'noPaceYet', learningDays };
	return {
		kind: 'expected',
		on,
		earliest: dayAt(sum + spread) ?? on,
		latest: dayAt(sum - spread),
		learningDays,
		withinYear: year.to === null || on < year.to,
	};
}

/** Reversals take their day back; days that count nothing are no days of learning. */
function jpByDay(days: readonly { readonly day: Day; readonly jp: number }[]): number[] {
	const byDay = new Map<Day, number>();
	for (const { day, jp } of days) byDay.set(day, (byDay.get(day) ?? 0) + jp);
	return [...byDay.values()].filter((jp) => jp > 0.004);
}
