-- What satisfaction publishes. Per officer for impact alone: no page shows it for a single officer.

create or replace view satisfaction.officer_service_week as
select officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared,
	element_answers, persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana,
	known_kind, by_phone, by_reception, by_booking, with_priority, late_morning, around_noon,
	in_afternoon, as_further
from satisfaction.officer_week;

-- Complaints that name a visit, by the week of the visit.
create or replace view satisfaction.officer_complaint_week as
select v.officer_id, v.service_id, date_trunc('week', v.day)::date as week,
	count(*)::integer as complaints
from satisfaction.complaint c
join counter.visit_card v on v.visit_id = c.visit_id
where c.kind = 'pengaduan' and v.outcome = 'served'
group by v.officer_id, v.service_id, date_trunc('week', v.day)::date;

-- Answers and their nine scores by office and quarter, of closed months: what may be shown.
create or replace view satisfaction.office_score as
select office_id, date_trunc('quarter', from_month)::date as quarter,
	sum(answers)::integer as answers,
	sum(persyaratan + prosedur + waktu + biaya + produk + kompetensi + perilaku + pengaduan + sarana)::bigint
		as score_sum
from satisfaction.figure
where span = 'month' and dimension = 'office'
group by office_id, date_trunc('quarter', from_month)::date;
-- What is shown of an office in a closed period, all services (null) or one; `score_spread`: squared
-- distances of the answers from their mean, from which an interval is made.
create or replace view satisfaction.office_figure as
select span, from_month, office_id, nullif(key, 0) as service_id, answers, score_sum,
	greatest(0, total_squares - score_sum::double precision ^ 2 / answers)
		* answers / (answers - 1) as score_spread
from (
	select *, persyaratan + prosedur + waktu + biaya + produk + kompetensi + perilaku + pengaduan
		+ sarana as score_sum
	from satisfaction.figure
	where dimension in ('office', 'service')
) shown;

-- Complaints by the month in which they came: those whose limit is decided by a day, and those that
-- were finished within it. The first round alone, as in complaint/figures.server.ts.
create or replace function satisfaction.complaints_by_month(today date)
returns table (office_id bigint, month date, decided integer, in_time integer)
language sql stable
as $$
	select office_id, date_trunc('month', received_on)::date,
		count(*) filter (where first_finished_at is not null or finish_due_on < today)::integer,
		count(*) filter (
			where (first_finished_at at time zone 'Asia/Jakarta')::date <= finish_due_on)::integer
	from satisfaction.complaint_case
	group by office_id, date_trunc('month', received_on)::date
$$;

-- When the way of asking changed for every office: figures before and after are not one line.
create or replace view satisfaction.method_break as
select from_month, reason from satisfaction.method_change where office_id is null;
