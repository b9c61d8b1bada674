import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { TreatmentKind, Verdict } from './comparison.ts';
import type { ComparisonDetails } from './details.ts';
import type { ToldInFull } from './told.ts';

/** A version as the database gives it. */
export type ToldRow = {
	id: number;
	treatment_kind: TreatmentKind;
	treatment_code: string;
	service_category: string;
	outcome: string;
	title: string | null;
	version: number;
	version_id: number;
	verdict: Verdict;
	estimate: number | null;
	low: number | null;
	high: number | null;
	p: number | null;
	q: number | null;
	level: number;
	officers_trained: number;
	observations: number;
	known_on: Day | null;
	details: ComparisonDetails;
	digest: string;
	rule: string;
	study_id: number;
	data_until: Day;
	computed_at: Date;
};

/** The statement of versions with what they are about; `chosen` is what stands behind the joins. */
export const toldRows = (chosen: RawBuilder<unknown>) => sql<ToldRow>`
	select c.id, c.treatment_kind, c.treatment_code, c.service_category, c.outcome,
		coalesce(course.title, competency.name) as title, v.id as version_id, v.version, v.verdict,
		v.estimate, v.low, v.high, v.p, v.q, v.officers_trained, v.observations, v.known_on,
		v.details, v.digest, v.rule, v.study_id, v.computed_at, s.data_until,
		(s.limits->>'level')::float8 as level
	from impact.comparison c
	join impact.comparison_version v on v.comparison_id = c.id
	join impact.study s on s.id = v.study_id
	left join impact.comparison_now n on n.comparison_id = c.id
	left join learning.course_card course
		on c.treatment_kind <> 'level' and course.code = c.treatment_code
	left join competency.named competency
		on c.treatment_kind = 'level' and competency.code = c.treatment_code
	${chosen}`;

/** Versions with what they are about. */
export async function toldBy(db: Db, chosen: RawBuilder<unknown>): Promise<ToldInFull[]> {
	return (await toldRows(chosen).execute(db)).rows.map(toldOf);
}

export function toldOf(row: ToldRow): ToldInFull {
	const { estimate, low, high } = row;
	return {
		id: row.id,
		subject: {
			kind: row.treatment_kind,
			code: row.treatment_code,
			serviceCategory: row.service_category,
			outcome: row.outcome,
		},
		title: row.title ?? row.treatment_code,
		version: row.version,
		versionId: row.version_id,
		verdict: row.verdict,
		found: estimate === null || low === null || high === null ? null : { estimate, low, high },
		p: row.p,
		q: row.q,
		alike: row.details.mix ?? row.details.alike ?? null,
		level: row.level,
		officersTrained: row.officers_trained,
		observations: row.observations,
		knownOn: row.known_on,
		missing: row.details.missing,
		dataUntil: row.data_until,
		computedAt: row.computed_at,
		rule: row.rule,
		digest: row.digest,
		studyId: row.study_id,
		details: row.details,
	};
}
