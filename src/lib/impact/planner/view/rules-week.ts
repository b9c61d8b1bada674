import { openHalfHours, staffFor } from '../../../counter/index.ts';
import { weekday, type Day } from '../../../time/index.ts';
import { coverPromise } from '../gather/rules-need.ts';
import { leavesOf, offDesk } from '../gather/rules-away.ts';
import type { OfficeNeed, StaffAway, StaffDuty } from '../gather/facts.ts';
import type { CoverPoint, WeekSession } from './week.ts';

/**
 * The line of cover of a day: who stands at the desks in each open half-hour, without and with the
 * classes, beside those whom the promise needs.
 */
export function coverLine(
	office: OfficeNeed,
	day: Day,
	known: {
		readonly staff: readonly number[];
		readonly duties: readonly StaffDuty[];
		readonly aways: readonly StaffAway[];
		readonly sessions: readonly WeekSession[];
	},
): CoverPoint[] {
	const roster = known.duties.filter((one) => one.day === day);
	const rosterDays = new Set(roster.length > 0 ? [day] : []);
	const away = known.staff.map((officerId) => ({
		officerId,
		spans: [
			...leavesOf(known.aways.filter((one) => one.officerId === officerId)),
			...offDesk(
				roster.filter((one) => one.officerId === officerId),
				rosterDays,
			),
		].filter(({ fromDay, toDay }) => fromDay <= day && day < toDay),
	}));
	const on = weekday(day);
	return openHalfHours(office).map((halfHour) => {
		const there = away.filter(
			({ spans }) => !spans.some(({ from, to }) => halfHour >= from && halfHour < to),
		);
		const inClass = new Set(
			known.sessions
				.filter((one) => one.day === day && halfHour >= one.from && halfHour < one.to)
				.map(({ officerId }) => officerId),
		);
		const expected = office.tickets
			.filter((one) => one.weekday === on && one.halfHour === halfHour)
			.reduce((sum, { mean }) => sum + mean, 0);
		return {
			halfHour,
			needed: staffFor(expected, office.minutes, coverPromise),
			before: there.length,
			after: there.filter(({ officerId }) => !inClass.has(officerId)).length,
		};
	});
}
