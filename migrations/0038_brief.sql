-- What a leader reads first: one row an office, group of services and month, so that no page ever
-- sums five million visits. '' is every service together. Counted anew at night by impact.sumMonths.
-- A spread is the sum of squared distances that an interval is made of: days from the mean of the
-- month (seconds), answers from the mean of the month (scores).
create table impact.office_month (
	office_id bigint not null references counter.office,
	service_group text not null,
	month date not null check (extract(day from month) = 1),
	visits integer not null default 0,
	served_seconds bigint not null default 0,
	served_spread double precision not null default 0,
	waited_seconds bigint not null default 0,
	waited_spread double precision not null default 0,
	answers integer not null default 0,
	scores bigint not null default 0,
	score_spread double precision not null default 0,
	complaints integer not null default 0,
	complaints_in_time integer not null default 0,
	counted_at timestamptz not null,
	primary key (service_group, month, office_id),
	check (complaints_in_time <= complaints)
);

-- Quarters are summed from months now.
drop view if exists satisfaction.office_score;
