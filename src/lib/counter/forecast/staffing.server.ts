import type { WaitPromise } from '../../statistics/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { coverageOf, presenceOn } from '../roster/rules-coverage.ts';
import type { OfficeRoster } from '../roster/store-roster.server.ts';
import { prefixOf, type Category } from '../service.ts';
import { forecastOf, type Forecast } from './forecast.server.ts';
import { minutesOf, staffFor, type Staffing } from './rules-staffing.ts';
import { paceByPrefix } from './store-demand.server.ts';

/** Twelve weeks: enough visits for a mean, few enough to notice that an office became faster. */
const paceDays = 84;

export type GroupPace = {
	readonly prefix: string;
	readonly minutes: number;
	readonly measured: boolean;
	readonly visits: number;
};

export type DayStaffing = {
	readonly forecast: Forecast;
	readonly paces: readonly GroupPace[];
	/** Null while there is no forecast. */
	readonly lines:
		| readonly {
				readonly halfHour: number;
				readonly all: Staffing;
				/** In the order of the prefixes; planned: the qualified at the desks. */
				readonly groups: readonly Staffing[];
		  }[]
		| null;
};

/**
 * Officers needed in each half-hour of a day for a promised wait, beside those who are planned. All
 * together as if everybody could give every service, and each group as if it had its own desks: the
 * truth lies between.
 */
export async function staffingOf(
	db: Db,
	roster: OfficeRoster,
	asked: { day: Day; today: Day; promise: WaitPromise },
	calendar: WorkingCalendar,
): Promise<DayStaffing> {
	const { day, today, promise } = asked;
	const [forecast, known] = await Promise.all([
		forecastOf(db, roster, today, calendar),
		paceByPrefix(db, roster.id, addDays(today, -paceDays), prefixOf),
	]);
	const paces = forecast.prefixes.map((prefix): GroupPace => {
		const own = known.find((one) => one.prefix === prefix);
		return { prefix, ...minutesOf(own), visits: own?.visits ?? 0 };
	});
	const told = forecast.of(day);
	if (!told) return { forecast, paces, lines: null };
	const present = presenceOn(roster, day);
	const coverage = coverageOf(roster, roster.services, [day]);
	const lines = forecast.halfHours.map((halfHour, part) => {
		const groups = forecast.prefixes.map((prefix, group): Staffing => {
			const expected = told.cells[group]?.[part]?.mean ?? 0;
			const needed = staffFor(expected, paces[group]?.minutes ?? 0, promise);
			return { expected, needed, planned: qualifiedFor(coverage, prefix, halfHour) };
		});
		const expected = groups.reduce((sum, one) => sum + one.expected, 0);
		const work = groups.reduce(
			(sum, one, group) => sum + one.expected * (paces[group]?.minutes ?? 0),
			0,
		);
		const needed = staffFor(expected, expected === 0 ? 0 : work / expected, promise);
		return {
			halfHour,
			all: { expected, needed, planned: present.get(halfHour)?.length ?? 0 },
			groups,
		};
	});
	return { forecast, paces, lines };
}

/** The fewest qualified among the services of a letter, where they demand different things. */
function qualifiedFor(
	coverage: ReturnType<typeof coverageOf>,
	prefix: string,
	halfHour: number,
): number {
	const own = coverage.filter(({ group }) =>
		group.services.some(({ category }) => prefixOf[category as Category] === prefix),
	);
	const counts = own.map(
		({ days }) => days[0]?.cells.find((cell) => cell.halfHour === halfHour)?.officerIds.length ?? 0,
	);
	return counts.length === 0 ? 0 : Math.min(...counts);
}
