import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

/** An officer at the desks who lacks so many levels for a group of services. */
export type Learner = {
	readonly competencyCode: string;
	readonly requiredLevel: number;
	readonly officerId: number;
	readonly name: string;
	readonly lacks: number;
};

/** Who lacks least for each group of an office: at most five each. For those who may see names. */
export async function learnersOf(db: Db, officeId: number, today: Day): Promise<Learner[]> {
	const { rows } = await sql<Learner>`
		with staff as (
			select distinct d.officer_id, held.full_name as name
			from counter.duty_card d join people.officer_card held on held.officer_id = d.officer_id
			where d.office_id = ${officeId} and held.left_on is null
				and d.day >= ${today}::date - 28 and d.day < ${today}::date + 14
		), lacking as (
			select v.competency_code, v.required_level, staff.officer_id, staff.name,
				v.required_level - coalesce(q.level, 0) as lacks,
				row_number() over (partition by v.id
					order by v.required_level - coalesce(q.level, 0), staff.name) as place
			from impact.officer_value v cross join staff
			left join counter.proven_card q on q.officer_id = staff.officer_id
				and q.competency_code = v.competency_code
				and (q.valid_until is null or q.valid_until > ${today}::date)
			where v.office_id = ${officeId} and coalesce(q.level, 0) < v.required_level
		)
		select competency_code as "competencyCode", required_level as "requiredLevel",
			officer_id as "officerId", name, lacks
		from lacking where place <= 5 order by competency_code, required_level, place`.execute(db);
	return rows;
}
