-- What hours publishes: counted JP by day of learning, and what the law asks of a kind of officer.

create or replace view hours.counted_day as
select officer_id, learned_on, sum(jp)::double precision as jp
from hours.posting
where account = 'recognised'
group by officer_id, learned_on;

create or replace view hours.target_card as
select kind, version, minimum_jp, maximum_jp, year_counts_from, valid_from, valid_to, legal_basis, source
from hours.target;
