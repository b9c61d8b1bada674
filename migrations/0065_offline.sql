-- Courses that officers took along on a phone, and what they did there without a line.
create table learning.offline_copy (
	id uuid primary key,
	enrolment_id bigint not null references learning.enrolment,
	taken_at timestamptz not null,
	unique (id, taken_at)
);
create index offline_copy_by_enrolment on learning.offline_copy (enrolment_id, taken_at desc);

-- The clock of a phone is not trusted: an act lies between the hour at which its copy was taken, or the
-- days for which a scan is kept, and the hour at which it arrived. Its id makes a second sending nothing.
create table learning.offline_act (
	id uuid primary key,
	place bigint generated always as identity unique,
	officer_id bigint not null references people.officer,
	copy_id uuid,
	not_before timestamptz not null,
	at timestamptz not null,
	arrived_at timestamptz not null,
	kind text not null check (kind in (
		'screen', 'check', 'walk', 'drill', 'again', 'finish', 'quiz', 'scan')),
	course_code text,
	lesson_slug text,
	what jsonb not null,
	outcome text not null check (outcome in ('taken', 'further', 'waits', 'refused')),
	reason text check (length(reason) between 1 and 40),
	foreign key (copy_id, not_before) references learning.offline_copy (id, taken_at),
	check (at between not_before and arrived_at),
	check ((outcome = 'refused') = (reason is not null)),
	check ((kind = 'scan') = (course_code is null))
);
create index offline_act_newest on learning.offline_act (officer_id, place desc);

revoke update, delete on learning.offline_copy, learning.offline_act from mumpuni_app;
