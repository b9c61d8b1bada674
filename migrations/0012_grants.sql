-- The application may not alter tables, and may neither change nor delete audit, ledger and evidence.
do $$
declare
	room text;
begin
	foreach room in array array[
		'platform', 'identity', 'people', 'competency', 'plan', 'learning', 'hours', 'culture', 'counter', 'satisfaction', 'impact'
	] loop
		execute format('grant usage on schema %I to mumpuni_app', room);
		execute format('grant select, insert, update, delete on all tables in schema %I to mumpuni_app', room);
		execute format('grant usage, select on all sequences in schema %I to mumpuni_app', room);
		execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to mumpuni_app', room);
		execute format('alter default privileges in schema %I grant usage, select on sequences to mumpuni_app', room);
	end loop;
end $$;

revoke update, delete on
	platform.audit_entry, platform.audit_seal, platform.event,
	hours.entry, hours.posting,
	competency.observation, plan.goal_step, plan.revision, satisfaction.answer,
	impact.effect, impact.finding
from mumpuni_app;
