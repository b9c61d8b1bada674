import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { enrolmentsSql, type EnrolmentRow } from '../store-study.server.ts';
import type { ExpectedSession } from './expected.ts';

export type LearningToday = {
	/** Moments are texts here: this comes as one value. */
	readonly enrolments: readonly (Omit<EnrolmentRow, 'enrolledAt' | 'passedAt'> & {
		readonly passedAt: string | null;
	})[];
	readonly sessions: readonly ExpectedSession[];
};

/** What an officer learns, and the classes of today and tomorrow; one statement, since the page has few. */
export async function learningToday(db: Db, officerId: number, today: Day): Promise<LearningToday> {
	const after = addDays(today, 2);
	const session = sql`s.id as "sessionId", k.id as "classId", k.title, s.day,
		to_char(s.starts, 'HH24:MI') as starts, to_char(s.ends, 'HH24:MI') as ends, s.room`;
	const { rows } = await sql<LearningToday>`
		with seated as (
			select ${session}, false as teaches
			from learning.nomination n
			join learning.held_class k on k.id = n.class_id and k.finished_at is null
			join learning.class_session s on s.class_id = k.id and s.dropped_at is null
			where n.officer_id = ${officerId} and n.ended_at is null and n.seat is not null
				and s.day >= ${today} and s.day < ${after}
		), taught as (
			select ${session}, true as teaches
			from learning.class_session s
			join learning.held_class k on k.id = s.class_id and k.cancelled_at is null
			where s.trainer_id = ${officerId} and s.dropped_at is null
				and s.day >= ${today} and s.day < ${after}
		)
		select coalesce((select json_agg(e) from (${enrolmentsSql(officerId)}) e), '[]') as enrolments,
			coalesce((select json_agg(one order by day, starts)
				from (select * from seated union all select * from taught) one), '[]') as sessions`.execute(db);
	return rows[0] ?? { enrolments: [], sessions: [] };
}
