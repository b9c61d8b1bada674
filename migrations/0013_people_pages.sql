-- What the pages of people need beside the tables: the register in the order in which posts began,
-- the reason for which a role ended, and uploads whose content is erased.
create index appointment_by_start on people.appointment (from_day, officer_id) where to_day is null;

alter table people.role_grant
	add column ended_by bigint references people.officer,
	add column end_reason text,
	add constraint an_end_has_its_reason check ((ended_by is null) = (end_reason is null));

alter table platform.file add column erased_at timestamptz;
create index file_to_erase on platform.file (erase_after) where erased_at is null;

-- A file is applied once: pressing the button twice is one import.
create unique index import_applied_once on platform.import_run (file_id)
	where not dry_run and (outcome is null or outcome = 'applied');
