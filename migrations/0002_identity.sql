-- Accounts and sessions, in the shape that better-auth expects. Text ids are its own.
create schema identity;

create table identity."user" (
	id text primary key,
	name text not null,
	email text not null unique,
	email_verified boolean not null default false,
	image text,
	username text unique,
	display_username text,
	two_factor_enabled boolean not null default false,
	officer_id bigint unique,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create table identity.session (
	id text primary key,
	token text not null unique,
	user_id text not null references identity."user" on delete cascade,
	expires_at timestamptz not null,
	ip_address text,
	user_agent text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index session_by_user on identity.session (user_id);

create table identity.account (
	id text primary key,
	account_id text not null,
	provider_id text not null,
	user_id text not null references identity."user" on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index account_by_user on identity.account (user_id);

create table identity.verification (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index verification_by_identifier on identity.verification (identifier);

create table identity.two_factor (
	id text primary key,
	secret text not null,
	backup_codes text not null,
	user_id text not null references identity."user" on delete cascade,
	verified boolean not null default false,
	failed_verification_count integer not null default 0,
	locked_until timestamptz
);
create index two_factor_by_user on identity.two_factor (user_id);

create table identity.rate_limit (
	id text primary key,
	key text not null unique,
	count integer not null,
	last_request bigint not null
);
