import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Story } from './story.ts';

/** Finished classes are tied to the surest finding about their course, where there is one. */
export async function loadTies(db: Db, { heroes, now }: Story): Promise<void> {
	await sql`
		insert into impact.class_tie (class_id, comparison_id, tied_by, tied_at)
		select k.class_id, surest.comparison_id, ${heroes.organiser.id}::bigint,
			${new Date(now * 1000)}::timestamptz
		from learning.held_class_card k
		join lateral (
			select n.comparison_id from impact.comparison_now n
			join impact.comparison c on c.id = n.comparison_id
			where c.treatment_kind = 'course' and c.treatment_code = k.course_code
			order by n.rank, n.weight, n.comparison_id limit 1
		) surest on true
		where k.finished_at is not null`.execute(db);
}
