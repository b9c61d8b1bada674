-- What competency publishes: demand and proof of each officer today. Reapplied at each migration run.

-- One row for each demand. `proven_level` is null while nobody has assessed it.
create or replace view competency.officer_level as
select
	need.officer_id,
	need.competency_id,
	competency.code,
	competency.name,
	competency.kind,
	need.level as required_level,
	need.weight,
	belief.proven_level,
	belief.proven_until,
	belief.chances,
	belief.as_of
from competency.need
join competency.competency on competency.id = need.competency_id
left join competency.belief
	on belief.officer_id = need.officer_id and belief.competency_id = need.competency_id;

-- What an officer is proven to be able to do, demanded or not; counters read it.
create or replace view competency.proven as
select belief.officer_id, competency.code, belief.proven_level, belief.proven_until, belief.as_of
from competency.belief
join competency.competency on competency.id = belief.competency_id;

-- Names and codes, for rooms that keep the id.
create or replace view competency.named as
select id as competency_id, code, name, kind from competency.competency;

-- Since when officers have shown the level that they are proven to have today.
create or replace view competency.proven_since as
select belief.officer_id, competency.code, belief.proven_level, min(seen.observed_on) as since
from competency.belief
join competency.competency on competency.id = belief.competency_id
join competency.observation seen on seen.officer_id = belief.officer_id
	and seen.competency_id = belief.competency_id and seen.level >= belief.proven_level
where belief.proven_level > 0
group by belief.officer_id, competency.code, belief.proven_level;
