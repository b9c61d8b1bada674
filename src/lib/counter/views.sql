-- What the counter publishes. Upstream of satisfaction and impact; reapplied at each migration run.

create or replace view counter.service_card as
select id as service_id, code, version, name, category, competency_code, required_level
from counter.service;

create or replace view counter.office_card as
select id as office_id, code, name, level, region_code, unit_id
from counter.office;

-- What an office serves, hidden or out of season too: who was served may be asked about it.
create or replace view counter.office_offer as
select o.office_id, s.id as service_id, s.code, s.name
from counter.office_service o
join counter.service s on s.id = o.service_id
where s.valid_to is null;

-- The token lets the survey derive its own link; the officer is for roll-ups that no page shows singly.
create or replace view counter.visit_card as
select id as visit_id, token, office_id, service_id, officer_id, day, outcome, ended_at
from counter.visit;

-- The kind of a visit as ones and zeros: how, when and in what need the citizen took the number. A
-- number taken at the door is one taken at the office, a desk without line hands out its own. What is
-- left over when all are zero: the kiosk, before ten, nobody in need, the first service.
create or replace view counter.visit_kind as
select
	v.id as visit_id,
	(v.channel = 'phone' and v.booked_for is null)::integer as by_phone,
	(v.channel in ('reception', 'offline') and v.booked_for is null)::integer as by_reception,
	(v.channel = 'booking' or v.booked_for is not null)::integer as by_booking,
	(v.priority is not null)::integer as with_priority,
	(at.hour in (10, 11))::integer as late_morning,
	(at.hour in (12, 13))::integer as around_noon,
	(at.hour >= 14)::integer as in_afternoon,
	(v.part > 1)::integer as as_further
from counter.visit v
cross join lateral (select extract(hour from v.taken_at at time zone 'Asia/Jakarta') as hour) at;

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
	sum(waited_seconds)::bigint as waited_seconds,
	sum(held_seconds)::bigint as held_seconds,
	sum(interrupted)::integer as interrupted,
	sum(known_kind)::integer as known_kind,
	sum(by_phone)::integer as by_phone,
	sum(by_reception)::integer as by_reception,
	sum(by_booking)::integer as by_booking,
	sum(with_priority)::integer as with_priority,
	sum(late_morning)::integer as late_morning,
	sum(around_noon)::integer as around_noon,
	sum(in_afternoon)::integer as in_afternoon,
	sum(as_further)::integer as as_further
from counter.officer_day
group by officer_id, service_id, office_id, date_trunc('week', day)::date
having sum(visits) > 0;

-- Who has ever served: the only officers whose courses can be seen at a counter.
create or replace view counter.serving_officer as
select distinct officer_id from counter.officer_day;

-- Files that came back to the citizen at least once, by the week of the visit that took them in; of
-- visits that were not interrupted, so that no visit counts twice as not done at the first time.
create or replace view counter.officer_returned_week as
select v.officer_id, v.service_id, date_trunc('week', v.day)::date as week, count(*)::integer as returned
from counter.application a
join counter.visit v on v.id = a.visit_id
where v.outcome = 'served' and not v.time_disputed
	and exists (
		select from counter.application_step s where s.application_id = a.id and s.state = 'returned')
	and not exists (
		select from counter.period p where p.visit_id = v.id
			and (p.state = 'onHold' or (p.state = 'served' and p.officer_id <> v.officer_id)))
group by v.officer_id, v.service_id, date_trunc('week', v.day)::date;

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
-- The standard that applies to a service at an office on a day: the office's own, else the province's.
create or replace function counter.standard_on(of_service bigint, at_office bigint, on_day date)
returns setof counter.standard language sql stable as $$
	select * from (
		select * from counter.standard
		where service_id = of_service and office_id = at_office
			and valid_from <= on_day and (valid_to is null or valid_to > on_day)
		union all
		select * from counter.standard
		where service_id = of_service and office_id is null
			and valid_from <= on_day and (valid_to is null or valid_to > on_day)
	) as applies
	order by office_id nulls last
	limit 1
$$;

-- The 14 parts of a standard as the product's own names; see catalogue/standard.ts, StandardText.
create or replace function counter.standard_text(of counter.standard) returns jsonb
language sql stable as $$
	select jsonb_build_object(
		'requirements', of.requirements, 'steps', of.steps,
		'promise', case when of.promise_value is not null
			then jsonb_build_object('value', of.promise_value, 'unit', of.promise_unit) end,
		'promiseText', of.promise_text, 'feeIdr', of.fee_idr, 'feeText', of.fee_text,
		'product', of.product, 'complaints', of.complaints, 'legalBasis', of.legal_basis,
		'facilities', of.facilities, 'competence', of.competence, 'supervision', of.supervision,
		'staffing', of.staffing, 'guarantee', of.guarantee, 'safety', of.safety,
		'evaluation', of.evaluation, 'marks', of.marks)
$$;

-- How sure the parts are at an office: a promise that the unit confirmed is its own word.
create or replace function counter.marks_at(of counter.standard, at_office bigint) returns jsonb
language sql stable as $$
	select case when exists (
		select from counter.promise_confirmation c where c.standard_id = of.id and c.office_id = at_office
	) then of.marks || '{"promise": "confirmed"}' else of.marks end
$$;

-- An office and service by day, without visits whose time is disputed. For sums at night.
create or replace view counter.office_service_day as
select office_id, service_id, day,
	sum(visits)::integer as visits,
	sum(served_seconds)::bigint as served_seconds,
	sum(waited_seconds)::bigint as waited_seconds
from counter.officer_day
group by office_id, service_id, day
having sum(visits) > 0;

-- The time that the province's standard names for a service today, where it names one. It is the promise
-- of an office only once that office has confirmed it.
create or replace view counter.promise_card as
select service_id, promise_value as value, promise_unit as unit
from counter.standard
where office_id is null and valid_to is null and promise_value is not null;
-- What an office has promised of waiting from which day on.
create or replace view counter.promised_wait as
select office_id, from_day, minutes from counter.wait_promise;

-- Ended visits by the clock, in seconds since midnight in Jakarta, without a word about the citizen.
create or replace view counter.visit_clock as
select
	v.office_id, v.day, v.service_id, v.prefix, v.officer_id, v.part,
	v.priority is not null as priority,
	v.booked_for is not null as booked,
	v.outcome,
	v.time_disputed as disputed,
	extract(epoch from v.taken_at at time zone 'Asia/Jakarta' - v.day)::integer as taken,
	extract(epoch from v.called_at at time zone 'Asia/Jakarta' - v.day)::integer as called,
	extract(epoch from v.started_at at time zone 'Asia/Jakarta' - v.day)::integer as started,
	extract(epoch from v.ended_at at time zone 'Asia/Jakarta' - v.day)::integer as ended,
	(
		select coalesce(extract(epoch from sum(p.to_at - p.from_at)), 0)::integer
		from counter.period p where p.visit_id = v.id and p.state = 'onHold'
	) as held
from counter.visit v
where v.ended_at is not null;

-- Who sat at a desk from when to when on a day, and was away between: [from, to, from, to, …].
create or replace view counter.desk_presence as
select
	d.office_id, s.officer_id, s.from_at,
	(s.from_at at time zone 'Asia/Jakarta')::date as day,
	extract(epoch from s.from_at at time zone 'Asia/Jakarta' - (s.from_at at time zone 'Asia/Jakarta')::date)::integer as sat_from,
	extract(epoch from s.to_at at time zone 'Asia/Jakarta' - (s.from_at at time zone 'Asia/Jakarta')::date)::integer as sat_to,
	(
		select coalesce(array_agg(edge order by edge), '{}') from counter.pause p
		cross join lateral unnest(array[p.from_at, p.to_at]) as at
		cross join lateral (
			select extract(epoch from at at time zone 'Asia/Jakarta' - (s.from_at at time zone 'Asia/Jakarta')::date)::integer as edge
		) edges
		where p.session_id = s.id and p.to_at is not null
	) as away
from counter.desk_session s
join counter.desk d on d.id = s.desk_id
where s.to_at is not null;

-- Bookings of a day that were kept and that nobody kept.
create or replace view counter.booking_day_end as
select office_id, day,
	count(*) filter (where ended_as = 'kept')::integer as kept,
	count(*) filter (where ended_as = 'missed')::integer as missed
from counter.booking
group by office_id, day;
-- Who is planned at the desks of which office, on which part of a day.
create or replace view counter.duty_card as
select office_id, officer_id, day, part, break_turn
from counter.duty;

-- When officers are away. The reason stays here: who plans a training needs to know only that.
create or replace view counter.absence_card as
select officer_id, from_day, to_day, part, key
from counter.absence
where withdrawn_at is null;

-- What the counter knows to be proven.
create or replace view counter.proven_card as
select officer_id, competency_code, level, valid_until
from counter.qualification;

-- Tickets of a day by half-hour and letter.
create or replace view counter.demand_card as
select office_id, day, prefix, half_hours, tickets
from counter.demand_day;

-- When an office is open.
create or replace view counter.office_hours as
select id as office_id, opens, closes
from counter.office;
