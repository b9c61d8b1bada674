import { demandModel, demandScore, type DayForecast, type Scores } from '../../statistics/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { weekday } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { openHalfHours } from '../roster/index.ts';
import type { OfficeRoster } from '../roster/store-roster.server.ts';
import { categories, prefixOf } from '../service.ts';
import { demandSince } from './count.server.ts';
import { historyOf } from './rules-history.ts';
import { traitsOf } from './rules-traits.ts';
import { demandOf } from './store-demand.server.ts';

/** Fewer open days than that tell too little about weekdays. */
const leastDays = 20;
const trial = { blocks: 4, blockDays: 5, least: leastDays };

export type Forecast = {
	/** Letters of the groups of services, in the order of `cells`. */
	readonly prefixes: readonly string[];
	readonly halfHours: readonly number[];
	/** Open days on which the forecast rests. */
	readonly days: number;
	/** Null while the past is too short. */
	readonly of: (day: Day) => DayForecast | null;
	/** How well the last four weeks were foretold, each from the days before it. */
	readonly scores: Scores | null;
};

/** The forecast of an office: one statement, the rest is arithmetic on a thousand rows. */
export async function forecastOf(
	db: Db,
	office: Pick<OfficeRoster, 'id' | 'opens' | 'closes' | 'services'>,
	today: Day,
	calendar: WorkingCalendar,
): Promise<Forecast> {
	const offered = new Set(office.services.map(({ category }) => category));
	const prefixes = categories.filter((one) => offered.has(one)).map((one) => prefixOf[one]);
	const halfHours = openHalfHours(office);
	const rows = await demandOf(db, office.id, demandSince(today));
	const past = historyOf(rows, { prefixes, halfHours, calendar, origin: today });
	const model = past.length < leastDays ? null : demandModel(past);
	return {
		prefixes,
		halfHours,
		days: past.length,
		of: (day) =>
			model && model({ kind: `w${weekday(day)}`, traits: traitsOf(day, calendar, today) }),
		scores: demandScore(past, trial),
	};
}
