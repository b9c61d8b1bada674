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

-- Evidence as it counts today: a version of a framework may have raised or lowered what was seen before
-- it, or ended it; what was struck by a ruling on a contest does not count, and what is to be assessed
-- again proves nothing from that day on. The observation itself stays as it was given.
create or replace view competency.evidence as
select seen.id, seen.key, seen.officer_id, seen.competency_id,
	case when seen.level = 0 then 0
		else greatest(0, least(5, seen.level + coalesce(moved.steps, 0))) end::smallint as level,
	seen.level as level_given, seen.source, seen.reliability_version, seen.observed_on,
	least(seen.expires_on, moved.ends_on, again.ruled_on) as expires_on, seen.author_officer_id, seen.evidence,
	seen.recorded_at
from competency.observation seen
left join lateral (
	select sum(case rule when 'raise' then 1 when 'lower' then -1 else 0 end) as steps,
		min(effective_on) filter (where rule = 'reassess') as ends_on
	from competency.rating_rule ruled
	where ruled.competency_id = seen.competency_id and ruled.effective_on > seen.observed_on
		and ruled.rule <> 'keep'
) moved on true
left join competency.evidence_ruling again
	on again.observation_id = seen.id and again.ruling = 'again'
left join competency.evidence_ruling struck
	on struck.observation_id = seen.id and struck.ruling = 'struck'
where struck.observation_id is null;

-- Since when officers have shown the level that they are proven to have today.
create or replace view competency.proven_since as
select belief.officer_id, competency.code, belief.proven_level, min(seen.observed_on) as since
from competency.belief
join competency.competency on competency.id = belief.competency_id
join competency.evidence seen on seen.officer_id = belief.officer_id
	and seen.competency_id = belief.competency_id and seen.level >= belief.proven_level
where belief.proven_level > 0
group by belief.officer_id, competency.code, belief.proven_level;

-- On which day officers retire: the first of the month after the age that the law sets for their post.
create or replace view competency.retirement as
select card.officer_id, (date_trunc('month', born.birth_day + make_interval(years => age.years))
	+ interval '1 month')::date as retires_on
from people.officer_card card
join people.born on born.officer_id = card.officer_id
join lateral (select years from competency.retirement_age r where r.family = card.post_family
	and r.valid_from <= (now() at time zone 'Asia/Jakarta')::date
	order by r.valid_from desc limit 1) age on true;

-- How likely each level of an officer is, demanded or not, with what is proven.
create or replace view competency.known as
select belief.officer_id, belief.competency_id, competency.code, belief.chances,
	belief.proven_level, belief.proven_until, belief.as_of
from competency.belief
join competency.competency on competency.id = belief.competency_id;

-- How many items of a competency may be asked, and how many of them count towards evidence.
create or replace view competency.test_bank as
select item.competency_id, count(*)::integer as approved,
	count(*) filter (where figured.counts)::integer as calibrated
from competency.item
join lateral (select version.version from competency.item_version version
	where version.item_id = item.id and (select said.verdict from competency.item_review said
		where said.item_id = item.id and said.version = version.version
		order by said.id desc limit 1) = 'approved'
	order by version.version desc limit 1) asked on true
left join lateral (select not 'wrongKey' = any (figure.doubts) as counts
	from competency.item_figure figure
	where figure.item_id = item.id and figure.version = asked.version
	order by figure.calibration_id desc limit 1) figured on true
where item.retired_at is null
group by item.competency_id;

-- What waits for an officer here: sheets of open rounds, raters to confirm, questions about an own
-- contest; with the first day on which it is too late. Raters are confirmed by the supervisor of today
-- alone: whoever supervised when the round was opened is not asked. Not a join, which the planner would
-- make with a list of all supervisors.
create or replace view competency.officer_task as
select rater.rater_id as officer_id, 'sheet' as task, round.to_day as until_day
from competency.round_rater rater
join competency.round_subject subject on subject.id = rater.subject_id
join competency.round on round.id = subject.round_id and round.ended_at is null
where (subject.confirmed_at is not null or rater.kind in ('self', 'supervisor'))
	and not exists (select from competency.round_given given
		where given.subject_id = rater.subject_id and given.rater_id = rater.rater_id)
union all
select rater.rater_id, 'confirm', round.to_day
from competency.round_rater rater
join competency.round_subject subject on subject.id = rater.subject_id
	and subject.confirmed_at is null
join competency.round on round.id = subject.round_id and round.ended_at is null
where rater.kind = 'supervisor' and rater.rater_id = (
	select led.supervisor_id from people.supervision led where led.officer_id = subject.officer_id)
union all
select contested.officer_id, 'answer', contested.due_on + 1
from competency.contest_case contested where contested.state = 'asked';
