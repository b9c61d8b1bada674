import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Wish } from './wish.ts';

/** Wishes, those that wait first, then the newest; at most a hundred. */
export async function wishesOf(db: Db): Promise<Wish[]> {
	const { rows } = await sql<Wish>`
		select w.id, w.framework_code as "frameworkCode", w.code, w.body->>'name' as name,
			w.body->>'kind' as kind, w.body->>'definition' as definition, w.reason,
			w.asked_by as "askedBy", asker.full_name as "askedByName", w.asked_at as "askedAt",
			w.verdict, w.note, decider.full_name as "decidedByName"
		from competency.wish w
		join people.officer_card asker on asker.officer_id = w.asked_by
		left join people.officer_card decider on decider.officer_id = w.decided_by
		order by w.decided_at nulls first, w.id desc limit 100`.execute(db);
	return rows;
}
