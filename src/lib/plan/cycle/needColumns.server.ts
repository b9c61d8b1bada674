import { sql } from 'kysely';

/** Columns of a `Need`, with their tables. */
export const needColumns = sql`
	select n.id, n.officer_id as "officerId", o.full_name as "officerName", o.post_name as "postName",
		c.code as "competencyCode", c.name as "competencyName", n.required, n.proven, n.weight,
		case when n.confirmed_at is not null then 'confirmed'
			when n.deferred_at is not null then 'deferred' else 'open' end as state,
		n.deferred_reason as reason,
		exists (select from plan.unit_validation v
			where v.cycle_id = n.cycle_id and v.unit_id = n.unit_id) as closed
	from plan.need n
	join people.officer_card o on o.officer_id = n.officer_id
	join competency.named c on c.competency_id = n.competency_id`;
