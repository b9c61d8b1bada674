import { addDays, weekday } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { isAway, type Absence } from './absence.ts';
import type { Duty, DutyWish } from './duty.ts';

export type Copied = {
	readonly wishes: readonly DutyWish[];
	/** Days of officers that were left as they are: planned already, away, or the office is closed. */
	readonly left: number;
};

/**
 * The plan of one week for other weeks, each given by its Monday. Only what is still empty is
 * filled: a plan that somebody made by hand is worth more than a pattern.
 */
export function copiesOf(
	pattern: readonly Duty[],
	mondays: readonly Day[],
	facts: {
		readonly today: Day;
		readonly calendar: WorkingCalendar;
		readonly planned: readonly Pick<Duty, 'officerId' | 'day'>[];
		readonly absences: readonly Absence[];
		readonly members: ReadonlySet<number>;
	},
): Copied {
	const taken = new Set(facts.planned.map(({ officerId, day }) => `${officerId} ${day}`));
	const wishes: DutyWish[] = [];
	let left = 0;
	for (const monday of mondays)
		for (const { officerId, day: source, part, breakTurn } of pattern) {
			const day = addDays(monday, weekday(source) - 1);
			if (day < facts.today) continue;
			const isFree =
				facts.members.has(officerId) &&
				facts.calendar.isWorkingDay(day) &&
				!taken.has(`${officerId} ${day}`) &&
				!facts.absences.some((one) => one.officerId === officerId && isAway(one, day));
			if (isFree) wishes.push({ officerId, day, duty: { part, breakTurn } });
			else left += 1;
		}
	return { wishes, left };
}
