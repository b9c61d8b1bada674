-- A role that is ended on its first day ends at once: its period is empty, and nothing is deleted.
alter table people.role_grant
	drop constraint role_grant_check,
	add constraint a_grant_ends_after_it_begins check (to_day >= from_day);

-- The few roles that an administrator gives, the newest first; counter officers are thousands.
create index role_grant_by_hand on people.role_grant (id desc) where role <> 'counterOfficer';
