-- Bookings in the same queue; expected waits that are compared with the real ones.
-- A visit from a booking ranks as if its number had been taken half an hour before the booked time,
-- if the citizen came at most ten minutes late (rules-queue.ts, rankOf). Others rank by taken_at.
alter table counter.visit
	add column booked_for timestamptz,
	add column rank_at timestamptz,
	add constraint booked_rank check (
		rank_at is not distinct from case
			when booked_for is null then null
			when taken_at <= booked_for + interval '10 minutes'
				then least(taken_at, booked_for - interval '30 minutes')
			else taken_at
		end
	);

-- The first expected wait that a citizen was shown, and what came of it. One row a visit.
create table counter.wait_estimate (
	visit_id bigint primary key references counter.visit,
	office_id bigint not null references counter.office,
	day date not null,
	made_at timestamptz not null,
	low_minutes smallint not null check (low_minutes >= 0),
	minutes smallint not null,
	high_minutes smallint not null,
	ahead smallint not null check (ahead >= 0),
	desks smallint not null check (desks > 0),
	measured boolean not null,
	rule text not null,
	judged_at timestamptz,
	waited_seconds integer check (waited_seconds >= 0),
	held boolean,
	check (minutes between low_minutes and high_minutes),
	check ((waited_seconds is null) = (held is null)),
	check (held is null or judged_at is not null)
);
create index wait_estimate_by_office on counter.wait_estimate (office_id, day) include (held) where held is not null and minutes >= 2;
create index wait_estimate_open on counter.wait_estimate (day) where judged_at is null;
