-- Of several attempts of a part the best counts: what somebody reached is never taken by another try.
alter table learning.package_state
	add column best smallint check (best between 0 and 100);

comment on column learning.package_state.best is
	'the highest score with which an attempt ended (completed, passed or failed); null: none ended with one';

update learning.package_state set best = score where completion = 'completed' or success <> 'unknown';

create function learning.keep_best() returns trigger language plpgsql as $$
begin
	if old.best is not null and (new.best is null or new.best < old.best) then
		raise exception 'the best score of a part never falls' using errcode = 'check_violation';
	end if;
	return new;
end $$;

create trigger package_best_stays before update on learning.package_state
	for each row execute function learning.keep_best();
