-- Imports of lines: what was asked beside the file, and how many lines were taken so far. The count
-- moves in the transaction of the lines, so that a job that a kill cut off goes on behind them.
alter table platform.import_run
	add column asked jsonb not null default '{}' check (jsonb_typeof(asked) = 'object'),
	add column rows_taken integer not null default 0 check (rows_taken >= 0);
create index import_run_by_author on platform.import_run (kind, author_officer_id, id desc);
