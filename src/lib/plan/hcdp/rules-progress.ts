import { yearOf, type Day } from '../../time/index.ts';
import type { HcdpLine } from './line.ts';

type Planned = Pick<HcdpLine, 'planned' | 'to'>;

/** Seats that should be over by a day: those of rows whose schedule `[from, to)` has ended. */
export function dueBy(lines: readonly Planned[], day: Day): number {
	return lines.filter(({ to }) => to <= day).reduce((sum, { planned }) => sum + (planned ?? 0), 0);
}

/** Twelve months: seats planned and done by their ends; done is null for months to come. */
export function monthsOf(
	year: number,
	lines: readonly Planned[],
	done: readonly { readonly month: number; readonly done: number }[],
	today: Day,
): { month: number; planned: number; done: number | null }[] {
	return Array.from({ length: 12 }, (_, index) => {
		const month = index + 1;
		const next =
			month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
		const isOver = yearOf(today) > year || `${year}-${String(month).padStart(2, '0')}-01` <= today;
		const sum = done.filter((one) => one.month <= month).reduce((all, one) => all + one.done, 0);
		return { month, planned: dueBy(lines, next as Day), done: isOver ? sum : null };
	});
}
