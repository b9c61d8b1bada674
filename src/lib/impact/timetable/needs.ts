import type { Weekday } from '../../time/index.ts';
import type { CoverNeed, TimetableProblem } from './problem.ts';
import type { NeedsOn } from './rules-cover.ts';
import { dayNumberOf, firstWeekday, slotAt, weekdayAfter } from './slot.ts';

/** The needs of each office, ready to be asked by number of the day. */
export function needsByOffice({ cover, horizon }: TimetableProblem): Map<number, NeedsOn> {
	const first = firstWeekday(horizon.from);
	return new Map(
		[...Map.groupBy(cover, ({ officeId }) => officeId)].map(([officeId, needs]) => {
			const weekly = Map.groupBy(needs, ({ on }) => on);
			const dated = new Map<number, CoverNeed[]>();
			for (const need of needs) {
				if (typeof need.on === 'number') continue;
				const day = dayNumberOf(slotAt(horizon.from, need.on, 0));
				dated.set(day, [...(dated.get(day) ?? []), need]);
			}
			const ofWeekday = (on: Weekday) => weekly.get(on) ?? [];
			return [
				officeId,
				(day) => [...ofWeekday(weekdayAfter(first, day)), ...(dated.get(day) ?? [])],
			];
		}),
	);
}
