-- A statement that voids another cannot be voided itself, also where its id was voided before it
-- came. What is voided follows from the statements; they stay as they are.
grant delete on xapi.voided to mumpuni_app;

-- Where statements go on to: another record store. The cursor is the last statement that it has.
create table xapi.forward (
	id integer generated always as identity primary key,
	name text not null check (length(name) between 1 and 100),
	url text not null check (url ~ '^https?://' and length(url) <= 500),
	version text not null check (version in ('1.0.3', '2.0.0')),
	key text not null check (length(key) between 1 and 300),
	-- The secret of the other store, sealed with the product's own.
	sealed_secret text not null,
	activity text check (length(activity) <= 2000),
	verb text check (length(verb) <= 2000),
	token text not null unique,
	made_at timestamptz not null,
	cursor timestamptz not null,
	sent bigint not null default 0 check (sent >= 0),
	sent_at timestamptz,
	failures integer not null default 0 check (failures >= 0),
	failed_at timestamptz,
	last_error text check (length(last_error) <= 500),
	next_try_at timestamptz,
	-- Whoever carries on alone until then.
	held_until timestamptz,
	stopped_at timestamptz,
	stopped_for text check (length(stopped_for) between 1 and 500),
	check ((stopped_at is null) = (stopped_for is null)),
	check ((failed_at is null) = (last_error is null))
);
revoke delete on xapi.forward from mumpuni_app;

-- What the other store refuses for good: noted, and passed over so that the rest goes on.
create table xapi.forward_refused (
	forward_id integer not null references xapi.forward,
	statement_id uuid not null,
	status smallint not null,
	reason text not null check (length(reason) <= 500),
	at timestamptz not null,
	primary key (forward_id, statement_id)
);
revoke update, delete on xapi.forward_refused from mumpuni_app;

-- A cursor only goes on: a statement passed over is never sent by going back unseen.
create function xapi.keep_cursor() returns trigger language plpgsql as $$
begin
	if new.cursor < old.cursor or new.sent < old.sent then
		raise exception 'the cursor of a forward only goes on' using errcode = '23514';
	end if;
	return new;
end $$;
create trigger cursor_goes_on before update of cursor, sent on xapi.forward
	for each row execute function xapi.keep_cursor();
