import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import { elements } from './element.ts';
import type { ElementSums } from './element.ts';

/** What an office earned in a quarter, with its population from the counter's view. */
export type OfficeSums = ElementSums & {
	officeId: number;
	code: string;
	name: string;
	level: string;
	regionCode: string;
	answers: number;
	population: number;
};

const names = sql.join(
	elements.map((element) => sql`coalesce(q.${sql.ref(element)}, 0) as ${sql.ref(element)}`),
);

/** All offices, or one: 318 rows by two primary keys, whatever the number of answers. */
export async function quarterSums(
	db: Db,
	quarter: Day,
	officeId: number | null = null,
): Promise<OfficeSums[]> {
	const { rows } = await sql<OfficeSums>`
		select o.office_id as "officeId", o.code, o.name, o.level, o.region_code as "regionCode",
			coalesce(q.answers, 0) as answers, coalesce(p.visits, 0) as population, ${names}
		from counter.office_card o
		left join satisfaction.office_quarter q on q.office_id = o.office_id and q.quarter = ${quarter}
		left join counter.office_population p on p.office_id = o.office_id and p.quarter = ${quarter}
		where ${officeId}::bigint is null or o.office_id = ${officeId}
		order by o.name`.execute(db);
	return rows;
}
