import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { learningYear } from '../rules-year.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { limitsOn } from './rules-state.ts';
import type { Limits } from './state.ts';

/** The minimum of PNS and the daily cap of online learning on a day, as limits; one statement. */
export async function limitsToday(
	db: Db,
	today: Day,
	calendar: WorkingCalendar,
): Promise<Limits | null> {
	const { rows } = await sql<{ minimum: number; jpPerDay: number }>`
		select minimum_jp as minimum, coalesce((select cap_jp from hours.conversion_rule
			where form_code = 'NKL03' and daterange(valid_from, valid_to) @> ${today}::date
			order by version desc limit 1), 0) as "jpPerDay"
		from hours.target
		where kind = 'PNS' and minimum_jp is not null
			and daterange(valid_from, valid_to) @> ${today}::date
		order by version desc limit 1`.execute(db);
	const basis = rows[0];
	if (!basis) return null;
	const { span } = learningYear({ yearCountsFrom: 'calendar' }, null, today);
	return limitsOn(basis.minimum, span, today, basis.jpPerDay, calendar);
}
