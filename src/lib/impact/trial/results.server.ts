import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { TrialResult } from './result.ts';

/** What is told of trials that have a result, up to the condition. */
export const resultColumns = sql`
	t.id as "trialId", t.title, t.design, t.course_code as "courseCode",
	coalesce(c.title, t.course_code) as "courseTitle", t.service_category as "serviceCategory",
	t.measure, t.smallest_effect as "smallestEffect", t.digest,
	l.looked_at as "concludedAt", l.data_until as "dataUntil", l.reading
	from impact.trial_look l
	join impact.trial t on t.id = l.trial_id
	left join learning.course_card c on c.code = t.course_code
	where (l.reading->>'last')::boolean`;

/** Every trial that has a result, the newest first. */
export async function trialResults(db: Db): Promise<TrialResult[]> {
	const { rows } = await sql<TrialResult>`
		select ${resultColumns} order by l.looked_at desc limit 200`.execute(db);
	return rows;
}
