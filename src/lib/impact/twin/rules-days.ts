import type { Day } from '../../time/index.ts';
import type { OfficeFacts, PresenceRow } from './clock.ts';
import type { DaySpan, TwinDay, TwinSeat } from './model.ts';

/**
 * Days as they were: how many took a number, and who sat there, without saying who. The more a seat
 * may give, the earlier it stands, so that no order of persons remains.
 */
export function playedDays(facts: OfficeFacts, days: readonly Day[]): TwinDay[] {
	const visits = Map.groupBy(facts.visits, ({ day }) => day);
	const presence = Map.groupBy(facts.presence, ({ day }) => day);
	return days.flatMap((day) => {
		const seats = (presence.get(day) ?? [])
			.map((row) => seatOf(row, facts))
			.toSorted((a, b) => provenIn(b) - provenIn(a) || a.from - b.from || restOf(a) - restOf(b));
		const came = (visits.get(day) ?? []).filter(({ part }) => part === 1).length;
		return seats.length === 0 || came === 0 ? [] : [{ visits: came, seats }];
	});
}

const provenIn = ({ levels }: TwinSeat) =>
	Object.values(levels).reduce((sum, level) => sum + level, 0);

const restOf = ({ breaks }: TwinSeat) => breaks[0]?.[0] ?? 0;

function seatOf({ levels, from, to, away }: PresenceRow, { closes }: OfficeFacts): TwinSeat {
	const breaks: DaySpan[] = [];
	for (let at = 0; at + 1 < away.length; at += 2) breaks.push([away[at] ?? 0, away[at + 1] ?? 0]);
	return { levels, from, to: to >= closes ? closes : to, breaks };
}
