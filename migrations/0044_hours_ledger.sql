-- The ledger's accounts by their names in the trade, a balance a year, and no way to change a line.
--
-- earned: what was learned (negative: hours come from here) · recognised: what counts ·
-- carried: kept in the ledger above a cap, counting nowhere · reversed: earned, and taken back.
alter table hours.posting drop constraint posting_account_check;
update hours.posting set account = case
	when account = 'counted' then 'recognised'
	when account = 'aboveCap' then 'carried'
	when jp > 0 then 'reversed'
	else 'earned'
end;
alter table hours.posting add constraint posting_account_check check (
	account in ('recognised', 'carried')
	or (account = 'earned' and jp < 0) or (account = 'reversed' and jp > 0)
);

-- How many of the rule's unit were learned (two days of a seminar): another rule version may give
-- another number of JP for them. Null: the claim was written in JP.
alter table hours.entry add column amount numeric(8, 2) check (amount <> 0);

create function hours.refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'a line of the ledger is never changed: reverse its entry' using errcode = '42501';
end $$;
create trigger entry_is_final before update or delete on hours.entry
	for each statement execute function hours.refuse_change();
create trigger posting_is_final before update or delete on hours.posting
	for each statement execute function hours.refuse_change();

-- The learning year in which a day counts; the same rule as learningYear in rules-year.ts.
create function hours.learning_year(kind text, contract_from date, on_day date)
returns daterange language sql immutable parallel safe as $$
	select case when kind <> 'PPPK' or contract_from is null or contract_from > on_day
		then daterange(make_date(extract(year from on_day)::integer, 1, 1),
			make_date(extract(year from on_day)::integer + 1, 1, 1))
		else (
			select daterange((contract_from + make_interval(years => years))::date,
				(contract_from + make_interval(years => years + 1))::date)
			from (select extract(year from on_day)::integer - extract(year from contract_from)::integer
				- case when (contract_from + make_interval(years =>
					extract(year from on_day)::integer - extract(year from contract_from)::integer
				))::date > on_day then 1 else 0 end as years) elapsed
		) end
$$;

-- What each account holds of a person in a learning year. Written by the ledger itself, in the
-- transaction of the posting; the application only reads it.
create table hours.balance (
	officer_id bigint not null references people.officer,
	year_from date not null,
	year_to date not null check (year_to > year_from),
	earned numeric(8, 2) not null,
	recognised numeric(8, 2) not null,
	carried numeric(8, 2) not null,
	reversed numeric(8, 2) not null,
	primary key (officer_id, year_from)
) with (fillfactor = 80);

-- The same sums from every posting: what the stored balances must equal.
create view hours.counted_anew as
select posting.officer_id, lower(own.year) as year_from, upper(own.year) as year_to,
	coalesce(sum(jp) filter (where account = 'earned'), 0) as earned,
	coalesce(sum(jp) filter (where account = 'recognised'), 0) as recognised,
	coalesce(sum(jp) filter (where account = 'carried'), 0) as carried,
	coalesce(sum(jp) filter (where account = 'reversed'), 0) as reversed
from hours.posting
join people.officer on officer.id = posting.officer_id
cross join lateral (
	select hours.learning_year(officer.kind, officer.contract_from, posting.learned_on) as year
) own
group by 1, 2, 3;

create function hours.add_to_balance() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	insert into hours.balance as held
		(officer_id, year_from, year_to, earned, recognised, carried, reversed)
	select posted.officer_id, lower(own.year), upper(own.year),
		coalesce(sum(jp) filter (where account = 'earned'), 0),
		coalesce(sum(jp) filter (where account = 'recognised'), 0),
		coalesce(sum(jp) filter (where account = 'carried'), 0),
		coalesce(sum(jp) filter (where account = 'reversed'), 0)
	from posted
	join people.officer on officer.id = posted.officer_id
	cross join lateral (
		select hours.learning_year(officer.kind, officer.contract_from, posted.learned_on) as year
	) own
	group by 1, 2, 3
	order by 1, 2
	on conflict (officer_id, year_from) do update set
		earned = held.earned + excluded.earned,
		recognised = held.recognised + excluded.recognised,
		carried = held.carried + excluded.carried,
		reversed = held.reversed + excluded.reversed;
	return null;
end $$;
create trigger posting_adds_up after insert on hours.posting
	referencing new table as posted for each statement execute function hours.add_to_balance();

-- All balances from all postings; for a load that switched the triggers off.
create function hours.recount() returns void language sql as $$
	truncate hours.balance;
	insert into hours.balance select * from hours.counted_anew;
$$;
select hours.recount();

-- A contract that begins on another day has other years: its balances are counted anew at once.
create function hours.years_of_contract() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
	delete from hours.balance where officer_id = new.id;
	insert into hours.balance select * from hours.counted_anew where officer_id = new.id;
	return null;
end $$;
create trigger contract_moves_years after update of kind, contract_from on people.officer
	for each row when (old.kind <> new.kind or old.contract_from is distinct from new.contract_from)
	execute function hours.years_of_contract();

-- Who stands where in a year, by balance: lists of people below begin here.
create index balance_by_year on hours.balance (year_from, recognised, officer_id);
create index entry_by_number on hours.entry ((proof ->> 'number')) where proof ->> 'number' is not null;
revoke insert, update, delete on hours.balance from mumpuni_app;
create index entry_in_order on hours.entry (officer_id, id);
