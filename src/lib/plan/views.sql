-- What plan publishes: the goals that stand. Reapplied at each migration run.
create or replace view plan.open_goal as
select
	goal.id as goal_id,
	goal.officer_id,
	goal.competency_id,
	goal.year,
	goal.from_level,
	goal.to_level,
	goal.course_code,
	goal.accepted_at,
	goal.approved_at
from plan.goal
where goal.refused_at is null and goal.reached_at is null;

-- Rule plan.approver 1: who may decide about an officer, by relation: the supervisor of today, the
-- supervisor above, who leads the agency (perangkat daerah), the organisers of the branch. Nobody
-- decides about himself.
create or replace function plan.deciders(subject bigint, approver text, day date)
returns table (officer_id bigint)
language sql stable
as $$
	select own.supervisor_id from people.supervision own
	where approver = 'supervisor' and own.officer_id = subject
	union
	select above.supervisor_id from people.supervision own
	join people.supervision above on above.officer_id = own.supervisor_id
	where approver = 'second' and own.officer_id = subject and above.supervisor_id <> subject
	union
	select leader.officer_id from people.officer_card held
	join people.unit_above above on above.unit_id = held.unit_id
	join people.unit_name agency on agency.unit_id = above.above_id
	join people.top_unit top on top.unit_id = agency.parent_id
	join people.officer_card leader on leader.unit_id = agency.unit_id and leader.leads_unit
	where approver = 'head' and held.officer_id = subject and leader.officer_id <> subject
	union
	select granted.officer_id from people.officer_card held
	join people.unit_above above on above.unit_id = held.unit_id
	join people.granted_place granted on granted.unit_id = above.above_id and granted.role = 'organiser'
		and daterange(granted.from_day, granted.to_day) @> day
	where approver = 'organiser' and held.officer_id = subject and granted.officer_id <> subject
$$;

-- In whose name somebody may decide a kind of request about an officer: the own, or that of an approver
-- who is away. Never about oneself.
create or replace function plan.stands_for(who bigint, subject bigint, asked text, approver text, day date)
returns table (officer_id bigint)
language sql stable
as $$
	select found.officer_id from plan.deciders(subject, approver, day) found
	where who <> subject and (found.officer_id = who or exists (
		select from plan.delegation d
		where d.from_officer_id = found.officer_id and d.to_officer_id = who and d.withdrawn_at is null
			and d.from_day <= day and d.to_day > day and asked = any (d.kinds)
	))
	order by found.officer_id = who desc limit 1
$$;

-- All that waits for somebody on a day, and in whose name. Walks from the person to the requests, so that
-- the requests of others cost nothing.
create or replace function plan.waits_for(who bigint, day date)
returns table (request_id bigint, for_id bigint)
language sql stable
as $$
	with stands as materialized (
		select who as officer_id, null::text[] as kinds
		union all
		select from_officer_id, kinds from plan.delegation
		where to_officer_id = who and withdrawn_at is null and from_day <= day and to_day > day
	), found as (
		select r.id, stands.officer_id, stands.kinds, r.kind, r.officer_id as subject
		from stands, people.team_of(stands.officer_id, day) team
		join plan.request r on r.officer_id = team.officer_id and r.closed_at is null
			and r.approver = 'supervisor'
		union all
		select r.id, stands.officer_id, stands.kinds, r.kind, r.officer_id
		from stands, people.team_of(stands.officer_id, day) leads
		join people.officer_card chief on chief.officer_id = leads.officer_id and chief.leads_unit,
		people.team_of(chief.officer_id, day) team
		join plan.request r on r.officer_id = team.officer_id and r.closed_at is null
			and (r.approver = 'second' or r.lifted = 'second')
		union all
		select r.id, stands.officer_id, stands.kinds, r.kind, r.officer_id
		from stands
		join people.officer_card chief on chief.officer_id = stands.officer_id and chief.leads_unit
		join people.unit_name agency on agency.unit_id = chief.unit_id
		join people.top_unit top on top.unit_id = agency.parent_id
		join plan.request r on r.closed_at is null and (r.approver = 'head' or r.lifted = 'head')
		join people.officer_card held on held.officer_id = r.officer_id
		join people.branch_unit below on below.branch_id = agency.unit_id and below.unit_id = held.unit_id
		union all
		select r.id, stands.officer_id, stands.kinds, r.kind, r.officer_id
		from stands
		join people.granted_place granted on granted.officer_id = stands.officer_id
			and granted.role = 'organiser' and daterange(granted.from_day, granted.to_day) @> day
		join plan.request r on r.closed_at is null and (r.approver = 'organiser' or r.lifted = 'organiser')
		join people.officer_card held on held.officer_id = r.officer_id
		join people.branch_unit below on below.branch_id = granted.unit_id and below.unit_id = held.unit_id
	)
	select distinct on (id) id, officer_id from found
	where subject <> who and subject <> found.officer_id and (kinds is null or kind = any (kinds))
	order by id, found.officer_id = who desc
$$;

-- Rule plan.cohort 1: who holds such a post, of such a family, in such a branch, in a post held since such
-- a day. What is null does not matter.
create or replace function plan.cohort_of(post text, kin text, branch bigint, since date)
returns table (officer_id bigint)
language sql stable
as $$
	select card.officer_id from people.officer_card card
	where card.left_on is null and card.unit_id is not null
		and (post is null or card.post_code = post)
		and (kin is null or card.post_family = kin)
		and (since is null or card.from_day >= since)
		and (branch is null or exists (
			select from people.branch_unit below
			where below.branch_id = branch and below.unit_id = card.unit_id))
$$;

-- Goals of templates that are as the template left them: nobody has accepted, shaped or dated them.
create or replace view plan.untouched_goal as
select goal.id as goal_id, goal.template_id, goal.officer_id, goal.competency_id, goal.from_level,
	goal.to_level, goal.proposed_at
from plan.goal
where goal.template_id is not null and goal.accepted_at is null and goal.refused_at is null
	and goal.reached_at is null
	and not exists (select from plan.goal_form f where f.goal_id = goal.id and f.chosen_by is not null)
	and not exists (select from plan.goal_due d where d.goal_id = goal.id and d.set_by is not null);
