-- A citizen who was called and did not come, or gave the number back by mistake, may come back to
-- the old place within minutes, once. The clock of the visit has no gap: it goes on waiting.
alter table counter.visit add column rejoined_at timestamptz check (rejoined_at > taken_at);
-- Who may still come back, for reception: the newest endings of a day.
create index visit_gone on counter.visit (office_id, day, ended_at)
	where ended_at is not null and outcome <> 'served';
