import { addDays, daysBetween } from '../time/index.ts';
import type { Day, Period } from '../time/index.ts';

type LearnedDay = { readonly day: Day; readonly jp: number };

/** The JP that a year may end with, rounded to tenths, and between which ends with 80 %. */
export type Pace = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly learningDays: number;
};

export type Forecast = {
	/** Counted JP, plus those of courses that are under way. */
	readonly withCoursesUnderWay: number;
	/** Counted JP carried on at the pace so far; null under 60 days or under three days of learning. */
	readonly atThisPace: Pace | null;
};

/** Below this many days the pace of a year says nothing. */
const daysUntilPaceSpeaks = 60;
const fewestLearningDays = 3;
/** Of the normal distribution: 80 % lie between. */
const z80 = 1.2816;

/**
 * What the year may end with, on two stated bases. A forecast is information, never a rating.
 *
 * 12 JP in four lots of 3 by day 184 of 365, one course of 6 JP under way → 18, and 23.8 (13.1 to 34.5)
 */
export function forecast(
	counted: number,
	jpUnderWay: number,
	days: readonly LearnedDay[],
	year: Period,
	today: Day,
): Forecast {
	return {
		withCoursesUnderWay: Math.round((counted + jpUnderWay) * 100) / 100,
		atThisPace: paceOf(counted, days, year, today),
	};
}

/**
 * Learning comes in lots: what is still to come is taken as compound Poisson with the rate and the lots
 * so far. Its variance has two parts, that of the days to come and that of the rate that was seen.
 */
function paceOf(
	counted: number,
	days: readonly LearnedDay[],
	year: Period,
	today: Day,
): Pace | null {
	const end = year.to ?? today;
	const whole = daysBetween(year.from, end);
	const elapsed = Math.min(daysBetween(year.from, today) + 1, whole);
	const lots = jpByDay(days);
	if (elapsed < daysUntilPaceSpeaks || lots.length < fewestLearningDays) return null;
	const ahead = (whole - elapsed) / elapsed;
	const squares = lots.reduce((all, jp) => all + jp * jp, 0);
	const value = counted * (1 + ahead);
	const spread = z80 * Math.sqrt(squares * ahead * (1 + ahead));
	const tenth = (jp: number) => Math.round(jp * 10) / 10;
	return {
		value: tenth(value),
		low: tenth(Math.max(counted, value - spread)),
		high: tenth(value + spread),
		learningDays: lots.length,
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

const farthestDays = 1826;

/**
 * The day on which the missing hours are there at the pace so far (linear), with an 80 % interval.
 *
 * Learning comes in lots: the sum of a year is taken as compound Poisson, so that its variance is the
 * sum of the squares of the days. 12 JP by 3 July, 8 missing → 3 November.
 */
export function reachAt(
	days: readonly LearnedDay[],
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
function jpByDay(days: readonly LearnedDay[]): number[] {
	const byDay = new Map<Day, number>();
	for (const { day, jp } of days) byDay.set(day, (byDay.get(day) ?? 0) + jp);
	return [...byDay.values()].filter((jp) => jp > 0.004);
}
