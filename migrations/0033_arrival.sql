-- How citizens may take a number at an office. No row: from home too, and the first key of the door.
create table counter.ticket_way (
	office_id bigint primary key references counter.office,
	from_home boolean not null default true,
	door_key integer not null default 1 check (door_key > 0)
);
