import { sql } from 'kysely';

/** Columns of a `CaseStanding` without its steps, from `competency.contest c` and its `contest_case k`. */
export const standingColumns = sql`
	c.id, c.competency_id as "competencyId", c.observation_id as "observationId", c.rule,
	k.level, k.state, k.verdict, k.due_on as "dueOn", k.escalated_on as "escalatedOn"`;

/** Columns of `CasePeople`. */
export const peopleColumns = sql`
	c.officer_id as "officerId", k.handler_id as "handlerId", k.owner_id as "ownerId",
	(select supervisor_id from people.supervision where officer_id = c.officer_id) as "supervisorId",
	(select coalesce(jsonb_agg(distinct o.author_officer_id), '[]')
		from competency.observation o
		where o.officer_id = c.officer_id and o.competency_id = c.competency_id
			and o.author_officer_id is not null
			and (c.observation_id is null or o.id = c.observation_id)) as "authorIds",
	(select coalesce(jsonb_agg(s.by_id), '[]') from competency.contest_step s
		where s.contest_id = c.id and s.act in ('upheld', 'rejected', 'reassess')) as "deciderIds",
	(select coalesce(jsonb_agg(above_id), '[]') from people.unit_above
		where unit_id = k.unit_id) as above`;
