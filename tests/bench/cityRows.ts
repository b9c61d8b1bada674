import { sql } from 'kysely';
import type { Db } from '../../src/lib/platform/database.server.ts';
import type { Day } from '../../src/lib/time/index.ts';

/** How large the city is, and the day after its last visit. */
export async function cityRows(db: Db) {
	const { rows } = await sql<{
		officers: number;
		servingOfficers: number;
		visits: number;
		answers: number;
		officerDays: number;
		today: Day;
	}>`
		select (select count(*) from people.officer) as officers,
			(select count(*) from counter.serving_officer) as "servingOfficers",
			(select sum(visits) from counter.office_quarter) as visits,
			(select sum(answers) from satisfaction.officer_week) as answers,
			(select count(*) from counter.officer_day) as "officerDays",
			(select max(day) + 1 from counter.officer_day) as today`.execute(db);
	const [row] = rows;
	if (!row) throw new Error('there is no city');
	return row;
}
