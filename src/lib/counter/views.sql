-- What the counter publishes. Upstream of satisfaction and impact; reapplied at each migration run.

create or replace view counter.service_card as
select id as service_id, code, version, name, category, competency_code, required_level
from counter.service;

create or replace view counter.office_card as
select id as office_id, code, name, level, region_code, unit_id
from counter.office;

-- The token lets the survey derive its own link; the officer is for roll-ups that no page shows singly.
create or replace view counter.visit_card as
select id as visit_id, token, office_id, service_id, officer_id, day, outcome, ended_at
from counter.visit;

-- Minutes of an officer in a service by week, without visits whose time is disputed.
create or replace view counter.officer_service_week as
select
	officer_id,
	service_id,
	office_id,
	date_trunc('week', day)::date as week,
	sum(visits)::integer as visits,
	sum(served_seconds)::bigint as served_seconds,
	sum(served_seconds_squared) as served_seconds_squared,
	sum(waited_seconds)::bigint as waited_seconds
from counter.officer_day
group by officer_id, service_id, office_id, date_trunc('week', day)::date
having sum(visits) > 0;

-- How many citizens an office served in a quarter: the population of SKM.
create or replace view counter.office_population as
select office_id, quarter, visits, served_seconds, waited_seconds
from counter.office_quarter;

-- How many citizens an office served in a month by service, those with a disputed time too.
create or replace view counter.office_service_month as
select office_id, service_id, date_trunc('month', day)::date as month,
	sum(visits + disputed)::integer as visits
from counter.officer_day
group by office_id, service_id, date_trunc('month', day)::date;
