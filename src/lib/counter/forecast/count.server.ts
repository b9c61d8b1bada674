import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { addDays, day } from '../../time/index.ts';

/** Visits that a desk without a line sent later still belong to their day. */
const countedAgain = 7;
const sinceEver = day('2000-01-01');

/**
 * Counts the demand of the days that are over. Each night the last week is counted anew, after a
 * pause everything since the last counted day; counting twice gives the same. Returns rows changed.
 */
export async function countDemand(act: Act): Promise<number> {
	const { rows } = await sql<{ changed: number }>`
		select counter.count_demand(
			coalesce((select max(day) - ${countedAgain}::integer from counter.demand_day), ${sinceEver}::date),
			${act.today}::date) as changed`.execute(act.db);
	return rows[0]?.changed ?? 0;
}

/** The first day whose demand a forecast looks at: a year, so that each month is seen once. */
export function demandSince(today: Act['today']): Act['today'] {
	return addDays(today, -380);
}
