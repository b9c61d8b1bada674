-- The learning record store: statements as they came, the keys by which they are found, documents,
-- and the programs that may use it. Statements are never changed; a month of them is one partition.
create schema xapi;
create schema xapi_month;

create table xapi.client (
	id integer generated always as identity primary key,
	name text not null check (length(name) between 1 and 100),
	key text not null unique,
	secret_sha256 bytea not null check (length(secret_sha256) = 32),
	scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array[
		'statements/write', 'statements/read/mine', 'statements/read',
		'state', 'profile', 'define', 'all/read', 'all'
	]),
	token text not null unique,
	made_at timestamptz not null,
	ends_at timestamptz,
	withdrawn_at timestamptz,
	withdrawn_for text,
	check ((withdrawn_at is null) = (withdrawn_for is null))
);

-- The product's own events of learning stand under a client of its own. Nobody knows its secret.
insert into xapi.client (name, key, secret_sha256, scopes, token, made_at)
values ('Mumpuni', 'mumpuni', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')),
	array['statements/write', 'define'], 'mumpuni', now());

-- An id is used once, whatever the month: it also leads to the partition.
create table xapi.statement_id (
	id uuid primary key,
	stored timestamptz not null
);

-- `stored` is the name of a statement inside the store: no two share the microsecond.
create table xapi.statement (
	stored timestamptz primary key,
	id uuid not null,
	client_id integer not null,
	body text not null
) partition by range (stored);
alter table xapi.statement alter column body set storage main;

-- One row for each thing by which a statement is found: who, did what, with what, in which registration.
create table xapi.statement_key (
	key bigint not null,
	stored timestamptz not null,
	primary key (key, stored)
) partition by range (stored);

create table xapi.statement_ref (
	target uuid not null,
	id uuid not null,
	stored timestamptz not null,
	primary key (target, id)
);
create index statement_ref_by_id on xapi.statement_ref (id);

create table xapi.voided (
	id uuid primary key,
	by_id uuid not null,
	at timestamptz not null
);

create table xapi.attachment (
	sha2 text primary key,
	content_type text not null,
	content bytea not null,
	at timestamptz not null
);
alter table xapi.attachment alter column content set storage external;

-- What is known of an activity: each definition adds to those before.
create table xapi.activity (
	key bigint primary key,
	iri text not null,
	definition jsonb not null
);

create table xapi.document (
	id bigint generated always as identity primary key,
	kind text not null check (kind in ('state', 'activityProfile', 'agentProfile')),
	subject bytea not null check (length(subject) = 32),
	registration uuid,
	name text not null check (length(name) between 1 and 1000),
	activity text,
	agent text,
	content_type text not null,
	content bytea not null,
	etag text not null,
	updated_at timestamptz not null,
	unique nulls not distinct (kind, subject, registration, name),
	check ((kind = 'agentProfile') = (activity is null)),
	check ((kind = 'activityProfile') = (agent is null))
);

-- The application can make no tables; a month it may ask for, and gets nothing else.
create function xapi.ensure_month(day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
	first date := date_trunc('month', day)::date;
	last date := (date_trunc('month', day) + interval '1 month')::date;
	month text := to_char(first, 'YYYY_MM');
begin
	if first not between date '2000-01-01' and date '2200-01-01' then
		raise exception 'no month of the store: %', day;
	end if;
	perform pg_advisory_xact_lock(hashtext('xapi.ensure_month'));
	if to_regclass('xapi_month.statement_' || month) is null then
		execute format(
			'create table xapi_month.%I partition of xapi.statement for values from (%L) to (%L)
				with (toast_tuple_target = 256)',
			'statement_' || month, first::timestamp at time zone 'UTC', last::timestamp at time zone 'UTC'
		);
	end if;
	if to_regclass('xapi_month.statement_key_' || month) is null then
		execute format(
			'create table xapi_month.%I partition of xapi.statement_key for values from (%L) to (%L)',
			'statement_key_' || month, first::timestamp at time zone 'UTC', last::timestamp at time zone 'UTC'
		);
	end if;
end $$;
revoke execute on function xapi.ensure_month(date) from public;

grant usage on schema xapi to mumpuni_app;
grant select, insert, update, delete on all tables in schema xapi to mumpuni_app;
grant usage, select on all sequences in schema xapi to mumpuni_app;
grant execute on function xapi.ensure_month(date) to mumpuni_app;
alter default privileges in schema xapi grant select, insert, update, delete on tables to mumpuni_app;
alter default privileges in schema xapi grant usage, select on sequences to mumpuni_app;

revoke update, delete on
	xapi.statement, xapi.statement_id, xapi.statement_key, xapi.statement_ref,
	xapi.voided, xapi.attachment, xapi.client
from mumpuni_app;
grant update (withdrawn_at, withdrawn_for) on xapi.client to mumpuni_app;
