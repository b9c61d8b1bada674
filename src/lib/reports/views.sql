-- What a report may ask for: one view a subject, each row with the unit it belongs to today and a place
-- (a, b) in an order that an index has. Officers without a post today are in no branch and left out.
create or replace view reports.hours_row as
select balance.officer_id as a, extract(year from balance.year_from)::integer as b,
	card.officer_id, card.unit_id, card.nip, card.full_name as name, card.unit_name as unit,
	card.post_name as post, card.post_family as family, card.kind,
	extract(year from balance.year_from)::integer as year,
	-- In the ledger earned is where hours come from, and therefore below zero.
	(-balance.earned)::double precision as earned, balance.recognised::double precision as recognised,
	balance.carried::double precision as carried,
	target.minimum_jp::double precision as minimum,
	case when target.minimum_jp is null then null
		when balance.recognised >= target.minimum_jp then 'yes' else 'no' end as reached
from hours.balance
join people.officer_card card on card.officer_id = balance.officer_id and card.unit_id is not null
left join lateral (
	select minimum_jp from hours.target
	where target.kind = card.kind and target.valid_from <= balance.year_from
		and (target.valid_to is null or target.valid_to > balance.year_from)
	order by target.version desc limit 1
) target on true;

create or replace view reports.course_row as
select enrolment.id as a, 0 as b,
	card.officer_id, card.unit_id, card.nip, card.full_name as name, card.unit_name as unit,
	card.post_name as post, card.post_family as family, card.kind,
	course.code as course_code, course.title as course, course.competency_code as competency,
	course.jp::double precision as jp,
	(enrolment.enrolled_at at time zone 'Asia/Jakarta')::date as enrolled_on,
	(enrolment.passed_at at time zone 'Asia/Jakarta')::date as passed_on,
	enrolment.score::double precision as score,
	case when enrolment.passed_at is null then 'no' else 'yes' end as passed
from learning.enrolment
join learning.course on course.id = enrolment.course_id
join people.officer_card card on card.officer_id = enrolment.officer_id and card.unit_id is not null;

create or replace view reports.attendance_row as
select result.class_id as a, result.officer_id as b,
	card.officer_id, card.unit_id, card.nip, card.full_name as name, card.unit_name as unit,
	card.post_name as post, card.post_family as family, card.kind,
	held.code as class_code, held.title as class, held.apply_until as apply_until,
	(held.finished_at at time zone 'Asia/Jakarta')::date as finished_on,
	result.attended::double precision as attended, result.sessions::double precision as sessions,
	(100.0 * result.attended / result.sessions)::double precision as attended_share,
	result.outcome
from learning.class_result result
join learning.held_class held on held.id = result.class_id
join people.officer_card card on card.officer_id = result.officer_id and card.unit_id is not null;

create or replace view reports.competency_row as
select standing.officer_id as a, standing.competency_id as b,
	card.officer_id, card.unit_id, card.nip, card.full_name as name, card.unit_name as unit,
	card.post_name as post, card.post_family as family, card.kind,
	named.code as competency_code, named.name as competency, named.kind as competency_kind,
	standing.required::double precision as required, standing.proven::double precision as proven,
	greatest(standing.required - standing.proven, 0)::double precision as gap,
	case standing.state when 0 then 'notDemanded' when 1 then 'met' when 2 then 'below' else 'unassessed' end
		as standing
from competency.standing
join competency.named on named.competency_id = standing.competency_id
join people.officer_card card on card.officer_id = standing.officer_id and card.unit_id is not null;

create or replace view reports.goal_row as
select goal.officer_id as a, goal.id as b,
	card.officer_id, card.unit_id, card.nip, card.full_name as name, card.unit_name as unit,
	card.post_name as post, card.post_family as family, card.kind,
	named.code as competency_code, named.name as competency, goal.year,
	goal.from_level::double precision as from_level, goal.to_level::double precision as to_level,
	goal.course_code,
	(goal.proposed_at at time zone 'Asia/Jakarta')::date as proposed_on,
	(goal.reached_at at time zone 'Asia/Jakarta')::date as reached_on,
	case when goal.reached_at is not null then 'reached'
		when goal.refused_at is not null and goal.refused_by is null then 'withdrawn'
		when goal.refused_at is not null then 'refused'
		when goal.approved_at is not null then 'approved' when goal.accepted_at is not null then 'accepted'
		else 'proposed' end as goal_state
from plan.goal
join competency.named on named.competency_id = goal.competency_id
join people.officer_card card on card.officer_id = goal.officer_id and card.unit_id is not null;

-- Statements name no unit: their numbers are those of the province, and no person stands in them.
create or replace view reports.statement_row as
select (counted.day - date '2000-01-01') as a,
	(hashtextextended(counted.client_id || ' ' || counted.verb, 0) & 9007199254740991) as b,
	null::bigint as officer_id, null::bigint as unit_id,
	counted.day, client.name as client, regexp_replace(counted.verb, '^.*/', '') as verb,
	counted.statements::double precision as statements
from reports.statement_day counted
join xapi.client on client.id = counted.client_id;

grant select on reports.hours_row, reports.course_row, reports.attendance_row,
	reports.competency_row, reports.goal_row, reports.statement_row to mumpuni_app;
