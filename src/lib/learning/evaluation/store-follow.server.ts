import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** A class whose people are to be asked around about, with who attended. */
export type ClassToFollow = {
	readonly classId: number;
	readonly title: string;
	readonly unitId: number;
	readonly competencyCode: string;
	readonly level: number;
	readonly attended: readonly number[];
};

/**
 * Classes that ended between so many months ago, with those who attended enough of them. One
 * statement, by the index on the day of the last session kept in sessions.
 */
export async function classesToFollow(
	db: Db,
	today: Day,
	{ afterMonths, beforeMonths }: { afterMonths: number; beforeMonths: number },
): Promise<ClassToFollow[]> {
	const { rows } = await sql<ClassToFollow>`
		select k.id as "classId", k.title, k.unit_id as "unitId",
			c.competency_code as "competencyCode", c.level,
			json_agg(w.officer_id order by w.officer_id) as attended
		from learning.held_class k
		join learning.course c on c.id = k.course_id
		join learning.class_result w on w.class_id = k.id and w.outcome <> 'absent'
		join people.officer_card card on card.officer_id = w.officer_id and card.left_on is null
		where k.finished_at is not null and k.id in (
			select s.class_id from learning.class_session s
			where s.dropped_at is null and s.day > ${addMonths(today, -beforeMonths)}
			group by s.class_id
			having max(s.day) <= ${addMonths(today, -afterMonths)})
		group by k.id, c.id order by k.id limit 200`.execute(db);
	return rows;
}
