-- Which kinds of visits an officer had: channel, need and hour of the number, and whether the service
-- was a further one of the same citizen. Counted beside the seconds and beside the scores, so that
-- findings compare like with like without reading five million visits. No score stands by kind: of
-- answers too only how many came from which kind of visit is kept.

-- known_kind says of how many visits the kind is counted. Kiosk, early morning, and nobody in need
-- are what is left over.
alter table counter.officer_day
	add column known_kind integer not null default 0,
	add column by_phone integer not null default 0,
	add column by_reception integer not null default 0,
	add column by_booking integer not null default 0,
	add column with_priority integer not null default 0,
	add column late_morning integer not null default 0,
	add column around_noon integer not null default 0,
	add column in_afternoon integer not null default 0,
	add column as_further integer not null default 0;
alter table satisfaction.officer_week
	add column known_kind integer not null default 0,
	add column by_phone integer not null default 0,
	add column by_reception integer not null default 0,
	add column by_booking integer not null default 0,
	add column with_priority integer not null default 0,
	add column late_morning integer not null default 0,
	add column around_noon integer not null default 0,
	add column in_afternoon integer not null default 0,
	add column as_further integer not null default 0,
	add constraint kinds_of_answers check (
		known_kind <= answers
		and by_phone + by_reception + by_booking <= known_kind
		and late_morning + around_noon + in_afternoon <= known_kind
		and with_priority <= known_kind and as_further <= known_kind);

-- One visit as ones and zeros; the same view stands in the counter's views.sql.
create view counter.visit_kind as
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

update counter.officer_day d set
	known_kind = k.visits, by_phone = k.by_phone, by_reception = k.by_reception,
	by_booking = k.by_booking, with_priority = k.with_priority, late_morning = k.late_morning,
	around_noon = k.around_noon, in_afternoon = k.in_afternoon, as_further = k.as_further
from (
	select v.officer_id, v.service_id, v.office_id, v.day, count(*)::integer as visits,
		sum(k.by_phone) as by_phone, sum(k.by_reception) as by_reception, sum(k.by_booking) as by_booking,
		sum(k.with_priority) as with_priority, sum(k.late_morning) as late_morning,
		sum(k.around_noon) as around_noon, sum(k.in_afternoon) as in_afternoon, sum(k.as_further) as as_further
	from counter.visit v join counter.visit_kind k on k.visit_id = v.id
	where v.outcome = 'served' and not v.time_disputed and v.officer_id is not null
	group by v.officer_id, v.service_id, v.office_id, v.day
) k
where (d.officer_id, d.service_id, d.office_id, d.day)
	= (k.officer_id, k.service_id, k.office_id, k.day) and d.visits = k.visits;

update satisfaction.officer_week w set
	known_kind = k.answers, by_phone = k.by_phone, by_reception = k.by_reception,
	by_booking = k.by_booking, with_priority = k.with_priority, late_morning = k.late_morning,
	around_noon = k.around_noon, in_afternoon = k.in_afternoon, as_further = k.as_further
from (
	select v.officer_id, v.service_id, v.office_id, date_trunc('week', v.day)::date as week,
		count(*)::integer as answers,
		sum(k.by_phone) as by_phone, sum(k.by_reception) as by_reception, sum(k.by_booking) as by_booking,
		sum(k.with_priority) as with_priority, sum(k.late_morning) as late_morning,
		sum(k.around_noon) as around_noon, sum(k.in_afternoon) as in_afternoon, sum(k.as_further) as as_further
	from satisfaction.invitation i
	join counter.visit v on v.id = i.visit_id
	join counter.visit_kind k on k.visit_id = v.id
	where i.used_on is not null and v.officer_id is not null
	group by v.officer_id, v.service_id, v.office_id, date_trunc('week', v.day)::date
) k
where (w.officer_id, w.service_id, w.office_id, w.week)
	= (k.officer_id, k.service_id, k.office_id, k.week) and w.answers = k.answers;
