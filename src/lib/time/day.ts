/**
 * A calendar day as people in Jakarta live it, written 'YYYY-MM-DD'.
 *
 * Branded, so that a free string from a form cannot pass for a day. Days compare with `<` and `===`.
 * WIB is UTC+7 all year: Indonesia has no summer time (Keppres 41/1987), so the offset is a constant.
 */
declare const brand: unique symbol;
export type Day = string & { readonly [brand]: 'Day' };

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsADay = 86_400_000;
const wibOffset = 7 * 3_600_000;

/**
 * The day that a text names, or null when it names none.
 *
 * parseDay('2026-02-28') → '2026-02-28'; parseDay('2026-02-30') → null; parseDay('28/2/2026') → null
 */
export function parseDay(text: string): Day | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const [year, month, date] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
	const valid = isDate(year as number, month as number, date as number);
	return valid ? (text as Day) : null;
}

/**
 * The day that a table of people names, or null: as letters and SIASN write it, or as ISO does.
 *
 * writtenDay('04-05-2026') → '2026-05-04', and so are '04/05/2026' and '2026-05-04'
 */
export function writtenDay(text: string): Day | null {
	const [, date, month, year] = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text) ?? [];
	return parseDay(year === undefined ? text : `${year}-${month}-${date}`);
}

/** Arithmetic instead of a Date: a roster asks this 300,000 times. Gregorian, year 0 to 9999. */
function isDate(year: number, month: number, date: number): boolean {
	if (month < 1 || month > 12 || date < 1) return false;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return date <= longest;
}

/**
 * A day that the program itself wrote down; a wrong one is a fault and throws RangeError.
 *
 * day('2026-11-24') → '2026-11-24'
 */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === null) throw new RangeError(`not a day: ${text}`);
	return parsed;
}

/** Days since 1970-01-01, the scale on which spans are counted. dayNumber('1970-01-02') → 1 */
function dayNumber(of: Day): number {
	return Date.parse(`${of}T00:00:00Z`) / millisecondsADay;
}

function dayNumbered(number: number): Day {
	return new Date(number * millisecondsADay).toISOString().slice(0, 10) as Day;
}

/**
 * The day in Jakarta at an instant.
 *
 * dayOf(new Date('2026-11-24T17:00:00Z')) → '2026-11-25', because it is midnight in Jakarta
 */
export function dayOf(instant: Date): Day {
	return dayNumbered(Math.floor((instant.getTime() + wibOffset) / millisecondsADay));
}

/**
 * The instant at which Jakarta's clocks show a time on a day.
 *
 * instantAt(day('2026-11-24'), '07:30') → 2026-11-24T00:30:00Z
 */
export function instantAt(on: Day, clock: string): Date {
	if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) throw new RangeError(`not a time: ${clock}`);
	return new Date(Date.parse(`${on}T${clock}:00Z`) - wibOffset);
}

/**
 * The time that Jakarta's clocks show at an instant.
 *
 * clockOf(new Date('2026-11-24T00:30:00Z')) → '07:30'
 */
export function clockOf(instant: Date): string {
	return new Date(instant.getTime() + wibOffset).toISOString().slice(11, 16);
}

/** addDays(day('2026-02-27'), 2) → '2026-03-01'; a negative number goes back. */
export function addDays(from: Day, days: number): Day {
	return dayNumbered(dayNumber(from) + days);
}

/**
 * The same day of another month; where that month is too short, its last day, as PostgreSQL does.
 *
 * addMonths(day('2026-01-31'), 1) → '2026-02-28'
 */
export function addMonths(from: Day, months: number): Day {
	const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
	const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const moved = Date.UTC(year, month - 1 + months, Math.min(date, lastDate));
	return dayNumbered(moved / millisecondsADay);
}

/** daysBetween(day('2026-11-24'), day('2026-12-01')) → 7; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** weekday(day('2026-11-24')) → 2, a Tuesday */
export function weekday(of: Day): Weekday {
	// 1970-01-01 was a Thursday, the fourth day of its week.
	return (((((dayNumber(of) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the week of a day. isoWeekStart(day('2026-11-29')) → '2026-11-23' */
export function isoWeekStart(of: Day): Day {
	return addDays(of, 1 - weekday(of));
}

/** yearOf(day('2026-11-24')) → 2026 */
export function yearOf(of: Day): number {
	return Number(of.slice(0, 4));
}
