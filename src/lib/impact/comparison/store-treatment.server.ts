import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { TreatmentKind } from './comparison.ts';
import { panelKey } from './store-panel.server.ts';
import type { Reading } from './store-panel.server.ts';

export type TreatmentDay = {
	readonly kind: TreatmentKind;
	readonly code: string;
	readonly key: number;
	readonly day: Day;
};

/** Since when which officer at the counters has what behind them, under the keys of the reading. */
export async function treatmentDays(
	db: Db,
	reading: Reading,
	wanted: { courses: readonly string[]; competencies: readonly string[] },
): Promise<TreatmentDay[]> {
	const { rows } = await sql<TreatmentDay>`
		select kind, code, ${panelKey(reading.keySeed)} as key, min(day) as day
		from (
			select 'course' as kind, course_code as code, officer_id, passed_on as day
			from learning.passed_course where course_code = any(${[...wanted.courses]}::text[])
			union all
			select 'promise', course_code, officer_id, kept_on
			from culture.kept_promise where course_code = any(${[...wanted.courses]}::text[])
			union all
			select 'level', code, officer_id, since
			from competency.proven_since where code = any(${[...wanted.competencies]}::text[])
		) w
		join counter.serving_officer using (officer_id)
		where day <= ${addDays(reading.until, 6)}
		group by kind, code, w.officer_id
		order by kind, code, key`.execute(db);
	return rows;
}

/**
 * Officers whose supervisor has enough promises due to say how many are kept: 1 from `share` on,
 * else 0. From culture's published index; below `least` promises a supervisor is not judged.
 */
export async function readinessOf(
	db: Db,
	reading: Reading,
	{ least, share }: { least: number; share: number },
): Promise<{ key: number; ready: boolean }[]> {
	const { rows } = await sql<{ key: number; ready: boolean }>`
		select ${panelKey(reading.keySeed)} as key, i.kept >= ${share}::float8 * i.due as ready
		from counter.serving_officer w
		join people.supervision s using (officer_id)
		join culture.leadership_index(${addDays(reading.until, 7)}) i using (supervisor_id)
		where i.due >= ${least}
		order by key`.execute(db);
	return rows;
}
