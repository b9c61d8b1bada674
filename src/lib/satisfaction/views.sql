-- What satisfaction publishes. Per officer for impact alone: no page shows it for a single officer.

create or replace view satisfaction.officer_service_week as
select officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared
from satisfaction.officer_week;

-- Answers and their nine scores, summed by office and quarter.
create or replace view satisfaction.office_score as
select office_id, quarter, answers,
	persyaratan + prosedur + waktu + biaya + produk + kompetensi + perilaku + pengaduan + sarana
		as score_sum
from satisfaction.office_quarter;
