-- What culture publishes: no words of any promise, only how many of a supervisor's came due by a
-- day and were kept. The same rule as leadershipIndex in rules.ts.
create or replace function culture.leadership_index(today date)
returns table (supervisor_id bigint, kept bigint, due bigint)
language sql stable
as $$
	select
		supervisor_id,
		count(*) filter (where confirmed_at is not null),
		count(*) filter (
			where confirmed_at is not null or not_kept_at is not null or due_on < today
		)
	from culture.promise
	where agreed_at is not null
	group by supervisor_id
$$;

-- Who kept a promise about which course, and when.
create or replace view culture.kept_promise as
select officer_id, course_code,
	min((confirmed_at at time zone 'Asia/Jakarta')::date) as kept_on
from culture.promise
where confirmed_at is not null
group by officer_id, course_code;
