import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';

/** The whole province in a quarter; sums, so that a page divides once. */
export type QuarterTrend = {
	readonly quarter: Day;
	readonly visits: number;
	readonly minutes: number | null;
	readonly waitedMinutes: number | null;
	readonly answers: number;
	readonly ikm: number | null;
};

export type SlowOffice = {
	readonly officeId: number;
	readonly name: string;
	readonly visits: number;
	readonly waitedMinutes: number;
};

/** Minutes a visit and IKM an answer by quarter, oldest first. Reads one row an office and quarter. */
export async function quarterTrend(db: Db, quarters = 8): Promise<QuarterTrend[]> {
	const { rows } = await sql<QuarterTrend>`
		select * from (
			select quarter, coalesce(v.visits, 0)::integer as visits,
				(v.served / 60.0 / nullif(v.visits, 0))::double precision as minutes,
				(v.waited / 60.0 / nullif(v.visits, 0))::double precision as "waitedMinutes",
				coalesce(a.answers, 0)::integer as answers,
				(a.scores * 25.0 / 9 / nullif(a.answers, 0))::double precision as ikm
			from (select quarter, sum(visits) as visits, sum(served_seconds) as served,
					sum(waited_seconds) as waited
				from counter.office_population group by quarter) v
			full join (select quarter, sum(answers) as answers, sum(score_sum) as scores
				from satisfaction.office_score group by quarter) a using (quarter)
			order by quarter desc limit ${quarters}
		) latest order by quarter`.execute(db);
	return rows;
}

/** Offices where citizens waited longest in a quarter, among those with enough visits to say so. */
export async function slowestOffices(
	db: Db,
	{ leastVisits = 100, limit = 10 } = {},
): Promise<SlowOffice[]> {
	const { rows } = await sql<SlowOffice>`
		select office_id as "officeId", name, visits,
			(waited_seconds / 60.0 / visits)::double precision as "waitedMinutes"
		from counter.office_population
		join counter.office_card using (office_id)
		where quarter = (select max(quarter) from counter.office_population)
			and visits >= ${leastVisits}
		order by waited_seconds::double precision / visits desc
		limit ${limit}`.execute(db);
	return rows;
}
