-- How long statements are kept. Each word stands; the newest that has begun holds. No word: for ever.
create table xapi.retention (
	version integer generated always as identity primary key,
	months smallint not null check (months between 24 and 240),
	from_day date not null,
	legal_basis text not null check (length(legal_basis) between 3 and 300),
	set_by bigint not null,
	set_at timestamptz not null
);
revoke update, delete on xapi.retention from mumpuni_app;

create table xapi.dropped_month (
	month date primary key,
	statements bigint not null,
	retention_version integer not null references xapi.retention,
	at timestamptz not null
);
revoke insert, update, delete on xapi.dropped_month from mumpuni_app;

-- The months that are kept no longer on a day, by the word that holds then.
create function xapi.overdue_months(on_day date)
returns table (month date, retention_version integer) language sql stable as $$
	with word as (
		select version, months from xapi.retention where from_day <= on_day
		order by from_day desc, version desc limit 1
	)
	select to_date(right(relname, 7), 'YYYY_MM'), word.version
	from pg_class, word
	where relnamespace = 'xapi_month'::regnamespace and relkind = 'r'
		and relname ~ '^statement_[0-9]{4}_[0-9]{2}$'
		and to_date(right(relname, 7), 'YYYY_MM')
			< date_trunc('month', on_day)::date - make_interval(months => word.months)
$$;

-- Drops one month that the rule no longer keeps, and nothing else: the application cannot delete a
-- statement. The ids stay, so that an old statement sent again is not taken for a new one.
create function xapi.drop_month(wanted date, on_day date, now_at timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
	word integer;
	gone bigint;
	name text := to_char(wanted, 'YYYY_MM');
begin
	perform pg_advisory_xact_lock(hashtext('xapi.ensure_month'));
	select retention_version into word from xapi.overdue_months(on_day) where month = wanted;
	if word is null then return null; end if;
	execute format('select count(*) from xapi_month.%I', 'statement_' || name) into gone;
	execute format('drop table xapi_month.%I', 'statement_key_' || name);
	execute format('drop table xapi_month.%I', 'statement_' || name);
	insert into xapi.dropped_month values (wanted, gone, word, now_at)
		on conflict (month) do nothing;
	return gone;
end $$;
revoke execute on function xapi.drop_month(date, date, timestamptz) from public;
grant execute on function xapi.drop_month(date, date, timestamptz) to mumpuni_app;
