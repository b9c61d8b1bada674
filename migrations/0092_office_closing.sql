-- An office that moves or merges stops on a day and says why; its figures, and its name of before,
-- stay to be found.
alter table counter.office
	add column closed_from date,
	add column closed_note text check (length(closed_note) between 10 and 300),
	add column former_names text[] not null default '{}',
	add check ((closed_from is null) = (closed_note is null));
