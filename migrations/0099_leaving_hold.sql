-- A desk may not get the answer that takes a citizen back from it. So the citizen stays with it until it
-- says that it holds the answer of that beat or of a later one.
alter table counter.offline_hold add leaving_at timestamptz;
