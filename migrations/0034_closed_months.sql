-- A month that is closed takes no answer any more: a longer period would tell it by its difference
-- from the months that are published. Counting anew changes no number and is let through.
create function satisfaction.refuse_closed_month() returns trigger language plpgsql as $$
begin
	if current_setting('satisfaction.counting', true) is distinct from 'anew'
		and exists (select from satisfaction.closing where span = 'month' and from_month = new.month)
	then
		raise exception 'the month % is closed', new.month using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger closed_month before insert or update on satisfaction.month_sum
	for each row execute function satisfaction.refuse_closed_month();

alter function satisfaction.count_anew() set satisfaction.counting = 'anew';
