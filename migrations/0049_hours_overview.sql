-- Who stands where in the year, fast enough for a whole province.

-- The first day of the learning year of a day, in one expression, so that a list of 70,000 officers
-- does not call a function for each.
create function hours.year_start(kind text, contract_from date, on_day date)
returns date language sql immutable parallel safe as $$
	select case when kind <> 'PPPK' or contract_from is null or contract_from > on_day
		then make_date(extract(year from on_day)::integer, 1, 1)
		else (contract_from + make_interval(years =>
			extract(year from on_day)::integer - extract(year from contract_from)::integer
			- case when (contract_from + make_interval(years =>
				extract(year from on_day)::integer - extract(year from contract_from)::integer
			))::date > on_day then 1 else 0 end))::date
	end
$$;

create or replace function hours.learning_year(kind text, contract_from date, on_day date)
returns daterange language sql immutable parallel safe as $$
	select daterange(hours.year_start(kind, contract_from, on_day),
		case when kind <> 'PPPK' or contract_from is null or contract_from > on_day
			then make_date(extract(year from on_day)::integer + 1, 1, 1)
			else (contract_from + make_interval(years =>
				extract(year from hours.year_start(kind, contract_from, on_day))::integer
				- extract(year from contract_from)::integer + 1))::date
		end)
$$;

-- Lists begin at the seat, so nothing looks for balances by their size; without this index a balance
-- is updated in place.
drop index hours.balance_by_year;

-- Who is in service where, and the JP of the newest learning year with an entry: one narrow row an
-- officer, so that a province is counted in milliseconds. A year that is over counts nothing today;
-- the reader compares year_to. Kept by the triggers below, whatever changes a post or the ledger.
create table hours.seat (
	officer_id bigint primary key references people.officer,
	unit_id bigint not null references people.unit,
	kind text not null,
	year_from date,
	year_to date,
	-- Recognised JP times a hundred.
	hundredths integer not null default 0,
	check ((year_from is null) = (year_to is null))
) with (fillfactor = 70);
-- A province is counted from the first, a list of those with the fewest JP begins in the second, and
-- those whose year is over are found by the third.
create index seat_by_unit on hours.seat (unit_id) include (kind, year_to, hundredths);
create index seat_by_jp on hours.seat (kind, hundredths, officer_id);
create index seat_over on hours.seat (year_to);
revoke insert, update, delete on hours.seat from mumpuni_app;

create view hours.seat_anew as
select officer.id as officer_id, held.unit_id, officer.kind, newest.year_from, newest.year_to,
	coalesce((newest.recognised * 100)::integer, 0) as hundredths
from people.officer
join people.appointment held on held.officer_id = officer.id and held.to_day is null
left join lateral (
	select year_from, year_to, recognised from hours.balance
	where balance.officer_id = officer.id order by year_from desc limit 1
) newest on true
where officer.left_on is null;

create function hours.reseat(whose bigint[]) returns void
language sql security definer set search_path = '' as $$
	delete from hours.seat where officer_id = any(whose);
	insert into hours.seat select * from hours.seat_anew where officer_id = any(whose);
$$;

-- Posts begin, end and are corrected; a load of a province is one statement.
create function hours.seats_follow_posts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	perform hours.reseat(array(select distinct officer_id from changed));
	return null;
end $$;
create trigger seats_follow_new_posts after insert on people.appointment
	referencing new table as changed for each statement execute function hours.seats_follow_posts();
create trigger seats_follow_ended_posts after update on people.appointment
	referencing new table as changed for each statement execute function hours.seats_follow_posts();
create trigger seats_follow_lost_posts after delete on people.appointment
	referencing old table as changed for each statement execute function hours.seats_follow_posts();

create function hours.seat_follows_officer() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	perform hours.reseat(array[new.id]);
	return null;
end $$;
-- After contract_moves_years, which comes first by its name.
create trigger seat_follows_officer after update of kind, contract_from, left_on on people.officer
	for each row when (old.kind <> new.kind or old.contract_from is distinct from new.contract_from
		or old.left_on is distinct from new.left_on)
	execute function hours.seat_follows_officer();

create function hours.seats_follow_balances() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	update hours.seat set year_from = newest.year_from, year_to = newest.year_to,
		hundredths = (newest.recognised * 100)::integer
	from (
		select distinct on (officer_id) officer_id, year_from, year_to, recognised
		from changed order by officer_id, year_from desc
	) newest
	where seat.officer_id = newest.officer_id
		and (seat.year_from is null or seat.year_from <= newest.year_from);
	return null;
end $$;
create trigger seats_follow_new_balances after insert on hours.balance
	referencing new table as changed for each statement execute function hours.seats_follow_balances();
create trigger seats_follow_balances after update on hours.balance
	referencing new table as changed for each statement execute function hours.seats_follow_balances();

insert into hours.seat select * from hours.seat_anew;

-- A supervisor hears of the own team at most once a month; who asked, and of how many.
create table hours.reminder (
	supervisor_id bigint not null references people.officer,
	month date not null check (extract(day from month) = 1),
	unit_id bigint not null references people.unit,
	members integer not null check (members > 0),
	-- False: the supervisor has no account, so no letter went.
	posted boolean not null,
	asked_by bigint references people.officer,
	reminded_at timestamptz not null,
	primary key (supervisor_id, month)
);
create index reminder_by_month on hours.reminder (month, unit_id);
revoke update, delete on hours.reminder from mumpuni_app;
