import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { StrataKind } from './trial.ts';

/** Officers with post, unit, office and what they can prove, for a trial `t` and its course `c`. */
export const people = sql`
	impact.trial t
	join learning.course_card c on c.code = t.course_code
	cross join people.officer_card p
	left join counter.office_card o on o.unit_id = p.unit_id
	left join competency.proven k on k.officer_id = p.officer_id and k.code = c.competency_code`;

/** The stratum of such an officer, as it is kept: a code, a family, a level. */
export function stratumOf(kind: StrataKind): RawBuilder<string> {
	return {
		city: sql<string>`coalesce(left(o.region_code, 5), '-')`,
		district: sql<string>`coalesce(left(o.region_code, 8), '-')`,
		office: sql<string>`coalesce(o.code, 'unit ' || p.unit_id)`,
		family: sql<string>`p.post_family`,
		level: sql<string>`coalesce(k.proven_level, 0)::text`,
	}[kind];
}

/** Of an office only its place can be told. */
export function officeStratum(kind: StrataKind): RawBuilder<string> {
	return kind === 'district'
		? sql<string>`coalesce(left(o.region_code, 8), '-')`
		: sql<string>`coalesce(left(o.region_code, 5), '-')`;
}

/** Whoever still works here and neither has nor takes the course. */
export const withoutCourse = sql`p.left_on is null and p.post_id is not null and not exists (
	select from learning.passed_course done
	where done.officer_id = p.officer_id and done.course_code = t.course_code)`;
