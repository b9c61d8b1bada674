-- What satisfaction publishes. Per officer for impact alone: no page shows it for a single officer.

create or replace view satisfaction.officer_service_week as
select officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared
from satisfaction.officer_week;

-- Answers and their nine scores by office and quarter, of closed months: what may be shown.
create or replace view satisfaction.office_score as
select office_id, date_trunc('quarter', from_month)::date as quarter,
	sum(answers)::integer as answers,
	sum(persyaratan + prosedur + waktu + biaya + produk + kompetensi + perilaku + pengaduan + sarana)::bigint
		as score_sum
from satisfaction.figure
where span = 'month' and dimension = 'office'
group by office_id, date_trunc('quarter', from_month)::date;
