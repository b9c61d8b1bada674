-- Rooms' foundation: settings, calendar, facts announced, audit and its seals, files, imports.
create extension if not exists btree_gist;

create schema platform;

create table platform.setting (
	key text primary key,
	value jsonb not null,
	changed_at timestamptz not null default now()
);

create table platform.holiday (
	day date primary key,
	type text not null check (type in ('libur nasional', 'cuti bersama')),
	name text not null
);

-- A fact that a room has announced. The key makes announcing it twice one fact.
create table platform.event (
	id bigint generated always as identity primary key,
	name text not null,
	key text not null unique,
	payload jsonb not null,
	at timestamptz not null
);
create index event_by_age on platform.event using brin (at);

-- Who wrote or read what about whom, and why. Append-only; see the grants in 0011.
create table platform.audit_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	kind text not null check (kind in ('read', 'write')),
	act text not null,
	author text not null,
	author_officer_id bigint,
	acting_role text not null,
	purpose text not null,
	subject text not null,
	subject_id text not null,
	about_officer_id bigint,
	before jsonb,
	after jsonb
);
create index audit_by_person on platform.audit_entry (about_officer_id, id desc);
create index audit_by_author on platform.audit_entry (author_officer_id, id desc);
create index audit_by_age on platform.audit_entry using brin (at);

-- A seal covers a set of entries by id and the seal before it: changing one entry breaks the chain.
create table platform.audit_seal (
	id bigint generated always as identity primary key,
	sealed_at timestamptz not null,
	members int8multirange not null,
	last_entry_id bigint not null,
	entries integer not null check (entries > 0),
	previous_digest bytea not null,
	digest bytea not null unique
);

create table platform.file (
	id bigint generated always as identity primary key,
	storage_key text not null unique,
	name text not null,
	media_type text not null,
	bytes bigint not null,
	sha256 bytea not null,
	purpose text not null,
	owner_officer_id bigint,
	stored_at timestamptz not null,
	erase_after date
);

-- One upload that somebody asked to check or apply; progress is read by the page that waits for it.
create table platform.import_run (
	id bigint generated always as identity primary key,
	kind text not null,
	file_id bigint not null references platform.file,
	dry_run boolean not null,
	author_officer_id bigint,
	asked_at timestamptz not null,
	started_at timestamptz,
	rows_read integer not null default 0,
	rows_total integer,
	cancel_asked_at timestamptz,
	ended_at timestamptz,
	outcome text check (outcome in ('applied', 'checked', 'refused', 'cancelled', 'failed')),
	summary jsonb,
	errors jsonb,
	check ((ended_at is null) = (outcome is null))
);
create index import_run_by_kind on platform.import_run (kind, id desc);

create table platform.heartbeat (
	name text primary key,
	at timestamptz not null
);
