import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { learningYear } from '../rules-year.ts';
import { limitsOn } from './rules-state.ts';
import type { Limits } from './state.ts';

/** What an overview rests on. */
export type OverviewBasis = {
	readonly limits: Limits;
	readonly legalBasis: string;
	/** From the top of the reader's branch down to the unit; empty: it lies in none of the branches. */
	readonly way: readonly { readonly id: number; readonly name: string }[];
	/** Whether the unit has more than 400 units below it. */
	readonly wide: boolean;
};

type Read = {
	minimum: number;
	legalBasis: string;
	jpPerDay: number;
	way: OverviewBasis['way'];
	wide: boolean;
};

/**
 * The minimum of PNS and the daily cap of online learning on a day, as limits, and the way down to the
 * unit; one statement. Null: no minimum is in force.
 */
export async function overviewBasis(
	db: Db,
	{ branches, unitId }: { readonly branches: readonly number[]; readonly unitId: number | null },
	today: Day,
	calendar: WorkingCalendar,
): Promise<OverviewBasis | null> {
	const { rows } = await sql<Read>`
		select (select count(*) from people.branch_unit
				where branch_id = ${unitId}::bigint) > 400 as wide,
			minimum_jp as minimum, legal_basis as "legalBasis",
			coalesce((select cap_jp from hours.conversion_rule
				where form_code = 'NKL03' and daterange(valid_from, valid_to) @> ${today}::date
				order by version desc limit 1), 0) as "jpPerDay",
			coalesce((select jsonb_agg(jsonb_build_object('id', named.unit_id, 'name', named.name)
					order by place.depth desc)
				from people.branch_unit place join people.unit_name named on named.unit_id = place.branch_id
				where place.unit_id = ${unitId}::bigint and exists (
					select from people.branch_unit top where top.unit_id = place.branch_id
						and top.branch_id = any(${[...branches]}::bigint[]))), '[]') as way
		from hours.target
		where kind = 'PNS' and minimum_jp is not null
			and daterange(valid_from, valid_to) @> ${today}::date
		order by version desc limit 1`.execute(db);
	const read = rows[0];
	if (!read) return null;
	const { minimum, jpPerDay, legalBasis, way, wide } = read;
	const { span } = learningYear({ yearCountsFrom: 'calendar' }, null, today);
	return { limits: limitsOn(minimum, span, today, jpPerDay, calendar), legalBasis, way, wide };
}
