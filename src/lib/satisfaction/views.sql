-- What satisfaction publishes. Per officer for impact alone: no page shows it for a single officer.

create or replace view satisfaction.officer_service_week as
select officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared,
	element_answers, persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana
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
