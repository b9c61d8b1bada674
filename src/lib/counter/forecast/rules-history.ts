import type { ScoredDay } from '../../statistics/index.ts';
import { addDays, weekday } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import type { DemandRow } from './demand.ts';
import { traitsOf } from './rules-traits.ts';

/** What the counts of an office are arranged by. */
export type HistoryShape = {
	readonly prefixes: readonly string[];
	readonly halfHours: readonly number[];
	readonly calendar: WorkingCalendar;
	/** The first day that is not past. */
	readonly origin: Day;
};

/**
 * The open days of an office, oldest first, as the forecast needs them. Days without any ticket are
 * left out: the office was closed, or nothing was recorded. Tickets outside of the opening hours too.
 */
export function historyOf(rows: readonly DemandRow[], shape: HistoryShape): ScoredDay[] {
	const byDay = new Map<Day, number[][]>();
	for (const row of rows) {
		const group = shape.prefixes.indexOf(row.prefix);
		if (group < 0 || row.day >= shape.origin || !shape.calendar.isWorkingDay(row.day)) continue;
		const counts = byDay.get(row.day) ?? shape.prefixes.map(() => shape.halfHours.map(() => 0));
		byDay.set(row.day, counts);
		for (const [at, halfHour] of row.halfHours.entries()) {
			const part = shape.halfHours.indexOf(halfHour);
			const line = counts[group];
			if (part >= 0 && line) line[part] = row.tickets[at] ?? 0;
		}
	}
	const days = [...byDay.keys()].sort();
	const plain = new Map(days.map((day) => [day, dayOf(day, byDay.get(day) ?? [], shape)]));
	return days.flatMap((day) => {
		const own = plain.get(day);
		return own ? [{ ...own, weekBefore: plain.get(addDays(day, -7)) ?? null }] : [];
	});
}

function dayOf(day: Day, counts: number[][], { calendar, origin }: HistoryShape) {
	return { kind: `w${weekday(day)}`, traits: traitsOf(day, calendar, origin), counts };
}
