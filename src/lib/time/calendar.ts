import { addDays, daysBetween, weekday, yearOf } from './day.ts';
import type { Day } from './day.ts';

/** `libur nasional` and `cuti bersama` are the words of the yearly decree of three ministers. */
export type HolidayType = 'libur nasional' | 'cuti bersama';

export type Holiday = { readonly date: Day; readonly type: HolidayType; readonly name: string };

/**
 * The working days of the civil service: Monday to Friday (Perpres 21/2023, article 3) without
 * national holidays and collective leave.
 *
 * Limits of the law are counted on it, so the holidays are handed in from the table that an
 * administrator can correct: a decree is sometimes changed in the middle of the year.
 */
export class WorkingCalendar {
	readonly #holidays: ReadonlyMap<Day, Holiday>;
	readonly #onWeekdays: readonly Day[];
	readonly #years: ReadonlySet<number>;

	constructor(holidays: readonly Holiday[]) {
		this.#holidays = new Map(holidays.map((holiday) => [holiday.date, holiday]));
		this.#onWeekdays = [...this.#holidays.keys()].filter((date) => weekday(date) <= 5).sort();
		this.#years = new Set(holidays.map((holiday) => yearOf(holiday.date)));
	}

	/** False for a year whose decree nobody has entered: its count is then only provisional. */
	knows(year: number): boolean {
		return this.#years.has(year);
	}

	/** The holiday of a day, to show its name, or null. */
	holidayOn(date: Day): Holiday | null {
		return this.#holidays.get(date) ?? null;
	}

	/** isWorkingDay(day('2026-08-17')) → false, Independence Day on a Monday */
	isWorkingDay(date: Day): boolean {
		return weekday(date) <= 5 && !this.#holidays.has(date);
	}

	/** The day itself when people work on it, otherwise the next one on which they do. */
	nextWorkingDay(from: Day): Day {
		let date = from;
		while (!this.isWorkingDay(date)) date = addDays(date, 1);
		return date;
	}

	/**
	 * The day on which a limit of `days` working days ends; the first day is not counted, as in
	 * administrative limits. A negative number goes back.
	 *
	 * addWorkingDays(day('2026-03-17'), 1) → '2026-03-25': Nyepi and Idul Fitri lie between
	 */
	addWorkingDays(from: Day, days: number): Day {
		const step = Math.sign(days);
		let date = from;
		for (let left = Math.abs(days); left > 0;) {
			date = addDays(date, step);
			if (this.isWorkingDay(date)) left -= 1;
		}
		return date;
	}

	/**
	 * Working days in `[from, to)`; 0 when `to` is not later than `from`.
	 *
	 * workingDaysBetween(day('2026-03-16'), day('2026-03-30')) → 5
	 */
	workingDaysBetween(from: Day, to: Day): number {
		if (to <= from) return 0;
		const holidays = countBefore(this.#onWeekdays, to) - countBefore(this.#onWeekdays, from);
		return weekdaysBetween(from, to) - holidays;
	}
}

function weekdaysBetween(from: Day, to: Day): number {
	const days = daysBetween(from, to);
	const rest = days % 7;
	let count = ((days - rest) / 7) * 5;
	for (let ahead = 0; ahead < rest; ahead += 1) {
		if (((weekday(from) - 1 + ahead) % 7) + 1 <= 5) count += 1;
	}
	return count;
}

function countBefore(sorted: readonly Day[], date: Day): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as Day) < date) low = middle + 1;
		else high = middle;
	}
	return low;
}
