-- The short record of an activity: the lines that its form asks for, beside name, days and proof.
alter table hours.claim add column record jsonb not null default '{}'
	check (jsonb_typeof(record) = 'object');

create or replace function hours.claim_is_decided() returns trigger language plpgsql as $$
begin
	if old.decided_at is not null then
		raise exception 'claim % is decided', old.id using errcode = '23514';
	end if;
	if (old.officer_id, old.form_code, old.amount, old.days, old.file_id, old.key, old.record)
		is distinct from (
			new.officer_id, new.form_code, new.amount, new.days, new.file_id, new.key, new.record
		) then
		raise exception 'claim % is never changed, only decided', old.id using errcode = '23514';
	end if;
	return new;
end $$;
