-- The desk goes on when the line is down. While connected it borrows visits and a range of numbers.
alter table counter.visit drop constraint visit_channel_check;
alter table counter.visit add constraint visit_channel_check
	check (channel in ('phone', 'kiosk', 'reception', 'door', 'booking', 'offline'));

-- When a desk was last heard. A desk that is silent keeps what it has borrowed until it is back.
create table counter.offline_lease (
	desk_id bigint primary key references counter.desk,
	officer_id bigint not null references people.officer,
	beat_at timestamptz not null
);

-- A visit lent to one desk: the key makes two desks without a line call two citizens.
create table counter.offline_hold (
	visit_id bigint primary key references counter.visit,
	desk_id bigint not null references counter.offline_lease
);
create index offline_hold_by_desk on counter.offline_hold (desk_id);

-- One return of a desk. What it did is history and is never changed; a person decides beside it.
create table counter.offline_batch (
	id uuid primary key,
	desk_id bigint not null references counter.desk,
	office_id bigint not null references counter.office,
	officer_id bigint not null references people.officer,
	day date not null,
	cut_at timestamptz not null,
	merged_at timestamptz not null,
	check (merged_at >= cut_at)
);
create index offline_batch_by_office on counter.offline_batch (office_id, merged_at desc, id);

create table counter.offline_act (
	id uuid primary key,
	batch_id uuid not null references counter.offline_batch,
	place integer not null,
	at timestamptz not null,
	kind text not null,
	subject text not null,
	service_code text not null,
	ticket text not null,
	visit_id bigint references counter.visit,
	conflict text,
	unique (batch_id, place)
);

create table counter.offline_decision (
	batch_id uuid not null references counter.offline_batch,
	subject text not null,
	decision text not null check (decision in ('separate', 'drop')),
	reason text not null check (length(reason) between 10 and 300),
	officer_id bigint not null references people.officer,
	decided_at timestamptz not null,
	visit_id bigint references counter.visit,
	primary key (batch_id, subject)
);
revoke update, delete on counter.offline_batch, counter.offline_act, counter.offline_decision
	from mumpuni_app;
