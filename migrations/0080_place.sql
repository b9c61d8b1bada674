-- Where a session is held, and whether somebody was there. Of a position only the verdict is kept, and
-- the distance in steps of 50 metres up to 5 kilometres; never the position itself.
alter table learning.class_session
	add latitude double precision check (latitude between -90 and 90),
	add longitude double precision check (longitude between -180 and 180),
	add radius smallint check (radius between 50 and 2000),
	add constraint place_whole check (num_nulls(latitude, longitude, radius) in (0, 3));

-- place is null where the session looks at none.
alter table learning.scan
	add place text check (place in ('inside', 'outside', 'notGiven')),
	add metres smallint check (metres between 0 and 5000 and metres % 50 = 0),
	add constraint measured check (
		(place is not null and place in ('inside', 'outside')) = (metres is not null)
	);

-- All who scan in a session are judged alike: once somebody has scanned, its place stays.
create function learning.keep_session_place() returns trigger language plpgsql as $$
begin
	if exists (select from learning.scan where session_id = new.id) then
		raise exception 'session % has scans, its place stays', new.id
			using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger keep_session_place before update of latitude, longitude, radius
	on learning.class_session for each row
	when ((old.latitude, old.longitude, old.radius)
		is distinct from (new.latitude, new.longitude, new.radius))
	execute function learning.keep_session_place();

-- Where a session looks at its place, no scan stands without a verdict.
create function learning.judge_scan() returns trigger language plpgsql as $$
begin
	if new.place is null and exists (
		select from learning.class_session where id = new.session_id and radius is not null
	) then
		raise exception 'session % looks at its place', new.session_id
			using errcode = 'check_violation';
	end if;
	return new;
end $$;
create trigger judge_scan before insert on learning.scan
	for each row execute function learning.judge_scan();
