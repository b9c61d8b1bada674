-- What officers sent is history: nothing of a claim or of a study changes but its decision, and that
-- once. What is guarded is the whole row, so that columns yet to come are guarded too.
create or replace function hours.claim_is_decided() returns trigger language plpgsql as $$
declare
	decision constant text[] := array['decision', 'reason', 'decided_by', 'decided_at'];
begin
	if old.decided_at is not null then
		raise exception 'claim % is decided', old.id using errcode = '23514';
	end if;
	if to_jsonb(old) - decision is distinct from to_jsonb(new) - decision then
		raise exception 'claim % is never changed, only decided', old.id using errcode = '23514';
	end if;
	return new;
end $$;

create or replace function hours.study_is_decided() returns trigger language plpgsql as $$
declare
	decision constant text[] := array['decision', 'reason', 'decided_by', 'decided_at'];
begin
	if old.decided_at is not null and (old.decision, old.reason, old.decided_by, old.decided_at)
		is distinct from (new.decision, new.reason, new.decided_by, new.decided_at) then
		raise exception 'study % is decided', old.id using errcode = '23514';
	end if;
	if to_jsonb(old) - decision - 'ended' is distinct from to_jsonb(new) - decision - 'ended'
		or (old.ended and not new.ended) then
		raise exception 'study % is never changed, only decided and ended', old.id using errcode = '23514';
	end if;
	return new;
end $$;
