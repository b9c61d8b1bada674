import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Measure } from '../measure.ts';
import type { TrialReading } from './reading.ts';
import type { TrialDesign } from './trial.ts';

/** The result of a trial, as the list of findings takes it. Trials without one are not in it. */
export type TrialResult = {
	readonly trialId: number;
	readonly title: string;
	readonly design: TrialDesign;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly serviceCategory: string;
	readonly measure: Measure;
	readonly smallestEffect: number;
	readonly digest: string;
	readonly concludedAt: Date;
	readonly dataUntil: Day;
	readonly reading: TrialReading;
};

/** Every trial that has a result, the newest first. */
export async function trialResults(db: Db): Promise<TrialResult[]> {
	const { rows } = await sql<TrialResult>`
		select t.id as "trialId", t.title, t.design, t.course_code as "courseCode",
			coalesce(c.title, t.course_code) as "courseTitle", t.service_category as "serviceCategory",
			t.measure, t.smallest_effect as "smallestEffect", t.digest,
			l.looked_at as "concludedAt", l.data_until as "dataUntil", l.reading
		from impact.trial_look l
		join impact.trial t on t.id = l.trial_id
		left join learning.course_card c on c.code = t.course_code
		where (l.reading->>'last')::boolean
		order by l.looked_at desc limit 200`.execute(db);
	return rows;
}
