-- Facts and the jobs that carry them on, in one call. graphile_worker.add_jobs would be planned anew at
-- each call, which takes as long as its insert: here its plans are kept.
create function platform.announce(facts jsonb, at timestamptz) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
	announced bigint[];
begin
	with fact as (
		insert into platform.event (name, key, payload, at)
		select f.name, f.key, f.payload, announce.at
		from jsonb_to_recordset(facts) as f (name text, key text, payload jsonb)
		on conflict (key) do nothing
		returning id
	)
	select array_agg(id) into announced from fact;
	if announced is not null then
		perform graphile_worker.add_jobs(array(
			select row(name, json_build_object('eventId', id, 'fact', payload),
				null, null, null, null, null, null)::graphile_worker.job_spec
			from platform.event where id = any(announced) order by id));
	end if;
end
$$;

-- The newest seal before an instant, and the seals after an entry, without reading all seals of a year.
create index seal_by_last_entry on platform.audit_seal (last_entry_id);
