import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Officers of the branches whom a change of these competencies concerns, each once. */
export function hitOf(codes: readonly string[], branches: readonly number[]): RawBuilder<unknown> {
	return sql`
		with changed as (select id from competency.competency where code = any(${[...codes]}::text[])),
		own as materialized (
			select distinct unit_id from people.unit_above
			where above_id = any(${[...branches]}::bigint[])
		),
		touched as (
			select officer_id, false as rated from competency.need
			where competency_id in (select id from changed)
			union all
			select officer_id, true from competency.belief
			where competency_id in (select id from changed)
		),
		hit as (
			select t.officer_id, bool_or(t.rated) as rated from touched t group by t.officer_id
		)`;
}
