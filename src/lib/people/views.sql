-- What people publishes: who is who today, who supervises whom. Reapplied at each migration run.
-- An open appointment is today's: the roster refuses a post that begins in the future.

create or replace view people.officer_card as
select
	officer.id as officer_id,
	officer.nip,
	officer.name,
	concat(officer.title_before || ' ', officer.name, ', ' || officer.title_after) as full_name,
	officer.kind,
	officer.left_on,
	post.id as post_id,
	post.code as post_code,
	post.name as post_name,
	post.family as post_family,
	unit.id as unit_id,
	unit.name as unit_name,
	unit.kind as unit_kind,
	appointment.leads_unit,
	appointment.from_day,
	officer.contract_from
from people.officer
left join people.appointment on appointment.officer_id = officer.id and appointment.to_day is null
left join people.post on post.id = appointment.post_id
left join people.unit on unit.id = appointment.unit_id;

-- Rule people.supervision 1: the leader of the nearest unit, own or above, who is not the officer.
create or replace view people.supervision as
select held.officer_id, nearest.officer_id as supervisor_id
from people.appointment held
cross join lateral (
	select leader.officer_id
	from people.unit_ancestor above
	join people.appointment leader on leader.unit_id = above.ancestor_id
		and leader.leads_unit and leader.to_day is null
	where above.unit_id = held.unit_id and leader.officer_id <> held.officer_id
	order by above.depth
	limit 1
) nearest
where held.to_day is null;

-- The officers whom one supervisor supervises on a day. Walks units, not officers, so that the head
-- of a big branch does not pay for everybody below the next leader.
create or replace function people.team_of(supervisor bigint, day date)
returns table (officer_id bigint)
language sql stable
as $$
	with led as (
		select unit_id from people.appointment
		where appointment.officer_id = supervisor and leads_unit
			and daterange(from_day, to_day) @> day
	), reached as materialized (
		-- Materialized: has_leader is asked once for each unit, not for each officer.
		-- Not exists(): of that the planner makes a list of all leaders of the province.
		select below.unit_id, (
			select true from people.appointment leader
			where leader.unit_id = below.unit_id and leader.leads_unit
				and leader.officer_id <> supervisor and daterange(leader.from_day, leader.to_day) @> day
			limit 1
		) is true as has_leader
		from led
		join people.unit_ancestor below on below.ancestor_id = led.unit_id
		where not exists (
			select from people.unit_ancestor between_unit
			join people.appointment leader on leader.unit_id = between_unit.ancestor_id
				and leader.leads_unit and leader.officer_id <> supervisor
				and daterange(leader.from_day, leader.to_day) @> day
			where between_unit.unit_id = below.unit_id
				and between_unit.depth > 0 and between_unit.depth < below.depth
		)
	)
	select held.officer_id
	from reached
	join people.appointment held on held.unit_id = reached.unit_id
		and held.from_day <= day and (held.to_day is null or held.to_day > day)
	where held.officer_id <> supervisor and (held.leads_unit or not reached.has_leader);
$$;

-- The top of the tree: what concerns the whole province concerns this unit. A unit whose parent a
-- roster left out stands without one, too; the province was there first.
create or replace view people.top_unit as
select id as unit_id, name from people.unit where parent_id is null order by id limit 1;

-- Who holds a granted role in which unit, and when: the counter asks who may stand at its desks.
create or replace view people.granted_place as
select officer_id, role, unit_id, from_day, to_day from people.role_grant;

-- Each unit with the units above it, itself included: whose branch a thing lies in.
create or replace view people.unit_above as
select unit_id, ancestor_id as above_id from people.unit_ancestor;
-- Which units lie in the branch of a unit, itself included.
create or replace view people.branch_unit as
select ancestor_id as branch_id, unit_id, depth from people.unit_ancestor;

-- What a unit is called.
create or replace view people.unit_name as
select id as unit_id, name, parent_id from people.unit;

-- When somebody was born, for rooms that must know when somebody retires.
create or replace view people.born as select id as officer_id, birth_day from people.officer;

-- The groups in which figures are compared, where a law asks whether two groups are treated alike.
create or replace view people.compared_group as
select officer.id as officer_id, officer.sex, unit.region_code
from people.officer
left join people.appointment on appointment.officer_id = officer.id and appointment.to_day is null
left join people.unit on unit.id = appointment.unit_id;
