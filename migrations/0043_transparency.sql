-- What citizens may read of every service: sums by service and month, beside those of offices.
create table impact.service_month (
	service_id bigint not null references counter.service,
	month date not null check (extract(day from month) = 1),
	visits integer not null,
	served_seconds bigint not null,
	served_spread double precision not null,
	waited_seconds bigint not null,
	waited_spread double precision not null,
	primary key (month, service_id)
);
-- Sums by service take its place.
drop view if exists counter.office_group_day;
