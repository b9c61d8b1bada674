-- A supervisor goes through the team for one competency: what is written but not given yet, and whom
-- the supervisor could not judge, since nothing was seen.
create table competency.rating_draft (
	supervisor_id bigint not null references people.officer,
	officer_id bigint not null references people.officer,
	competency_id bigint not null references competency.competency,
	answers jsonb not null,
	note text not null check (length(note) <= 1000),
	saved_at timestamptz not null,
	primary key (supervisor_id, officer_id, competency_id),
	check (supervisor_id <> officer_id)
);

create table competency.rating_skip (
	supervisor_id bigint not null references people.officer,
	officer_id bigint not null references people.officer,
	competency_id bigint not null references competency.competency,
	day date not null,
	reason text not null check (reason in ('notObserved')),
	at timestamptz not null,
	primary key (supervisor_id, officer_id, competency_id, day),
	check (supervisor_id <> officer_id)
);
revoke update, delete on competency.rating_skip from mumpuni_app;
