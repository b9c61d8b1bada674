import { breakOf } from '../../../counter/index.ts';
import { addDays, type Day } from '../../../time/index.ts';
import type { TimetableAway } from '../../timetable/index.ts';
import type { StaffAway, StaffDuty } from './facts.ts';

type Part = StaffAway['part'];

/** The half-hours of a part of a day: the morning ends and the afternoon begins around the break. */
function hoursOf(part: Part, on: Day): { from: number; to: number } {
	const { from, to } = breakOf(on);
	if (part === 'morning') return { from: 0, to: from };
	return part === 'afternoon' ? { from: to, to: 48 } : { from: 0, to: 48 };
}

/** Leave, as the roster and the organiser know it: no session then. */
export function leavesOf(aways: readonly StaffAway[]): TimetableAway[] {
	return aways.map(({ fromDay, toDay, part }) => ({
		fromDay,
		toDay,
		...hoursOf(part, fromDay),
		why: 'leave',
	}));
}

/** On days with a roster, where the officer is not planned: nobody counts on the officer then. */
export function offDesk(
	own: readonly Pick<StaffDuty, 'day' | 'part'>[],
	rosterDays: ReadonlySet<Day>,
): TimetableAway[] {
	const planned = Map.groupBy(own, ({ day }) => day);
	return [...rosterDays].flatMap((day) => {
		const parts = (planned.get(day) ?? []).map(({ part }) => part);
		if (parts.includes('whole') || parts.length > 1) return [];
		const [part] = parts;
		const free = part === undefined ? 'whole' : part === 'morning' ? 'afternoon' : 'morning';
		return [
			{ fromDay: day, toDay: addDays(day, 1), ...hoursOf(free, day), why: 'offDesk' as const },
		];
	});
}
