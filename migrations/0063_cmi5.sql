-- cmi5: courses whose units report as statements of xAPI. A unit is a lesson of a package.
alter table learning.package drop constraint package_kind_check;
alter table learning.package
	add constraint package_kind_check check (kind in ('scorm12', 'scorm2004', 'cmi5')),
	-- The course as cmi5.xml describes it.
	add column structure jsonb,
	add constraint package_structure_check check ((kind = 'cmi5') = (structure is not null));

-- A published course under an id of our own; the tree holds its blocks, and units by their position.
create table learning.cmi5_course (
	course_id bigint primary key references learning.course,
	publisher_id text not null,
	activity_id text not null unique check (activity_id <> publisher_id),
	title jsonb not null,
	tree jsonb not null check (jsonb_typeof(tree) = 'array' and jsonb_array_length(tree) > 0)
);

create table learning.cmi5_unit (
	lesson_id bigint primary key references learning.package_lesson,
	publisher_id text not null,
	activity_id text not null unique check (activity_id <> publisher_id),
	title jsonb not null,
	description jsonb not null,
	activity_type text,
	move_on text not null check (
		move_on in ('NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed')
	),
	mastery_score numeric check (mastery_score between 0 and 1),
	launch_method text not null check (launch_method in ('AnyWindow', 'OwnWindow')),
	launch_parameters text,
	entitlement_key text
);

-- One officer in one course, as units and the record store know it.
create table learning.cmi5_registration (
	id uuid primary key,
	enrolment_id bigint not null unique references learning.enrolment,
	made_at timestamptz not null
);

-- One opening of a unit. The key that fetches its credential is used once; of both only digests are kept.
create table learning.cmi5_session (
	id uuid primary key,
	registration_id uuid not null references learning.cmi5_registration,
	lesson_id bigint not null references learning.cmi5_unit,
	mode text not null check (mode in ('Normal', 'Browse', 'Review')),
	fetch_hash bytea not null unique check (length(fetch_hash) = 32),
	secret_hash bytea check (length(secret_hash) = 32),
	launched_at timestamptz not null,
	ends_at timestamptz not null check (ends_at > launched_at),
	fetched_at timestamptz check (fetched_at >= launched_at),
	preferences_read_at timestamptz,
	terminated_at timestamptz,
	abandoned_at timestamptz,
	unique (id, registration_id, lesson_id),
	check ((fetched_at is null) = (secret_hash is null)),
	check (terminated_at is null or abandoned_at is null)
);
create unique index cmi5_one_open_session on learning.cmi5_session (registration_id, lesson_id)
	where terminated_at is null and abandoned_at is null;
create index cmi5_open_sessions on learning.cmi5_session (ends_at)
	where terminated_at is null and abandoned_at is null;

-- What units said in the words of the standard; each counts once, in whatever number of sessions.
create table learning.cmi5_report (
	session_id uuid not null,
	registration_id uuid not null,
	lesson_id bigint not null,
	said text not null check (said in ('initialized', 'completed', 'passed', 'failed', 'terminated')),
	statement_id uuid not null unique,
	scaled numeric check (scaled between -1 and 1),
	seconds integer not null check (seconds >= 0),
	at timestamptz not null,
	primary key (session_id, said),
	foreign key (session_id, registration_id, lesson_id)
		references learning.cmi5_session (id, registration_id, lesson_id)
);
create unique index cmi5_once on learning.cmi5_report (registration_id, lesson_id, said)
	where said in ('completed', 'passed');
create unique index cmi5_judged_once on learning.cmi5_report (session_id)
	where said in ('passed', 'failed');
create index cmi5_report_by_unit on learning.cmi5_report (registration_id, lesson_id);

-- Units, blocks and courses that are satisfied, each once; a unit may have been waived.
create table learning.cmi5_satisfied (
	registration_id uuid not null references learning.cmi5_registration,
	activity_id text not null,
	kind text not null check (kind in ('unit', 'block', 'course')),
	session_id uuid not null,
	waived_for text check (
		waived_for in ('Tested Out', 'Equivalent AU', 'Equivalent Outside Activity', 'Administrative')
	),
	at timestamptz not null,
	primary key (registration_id, activity_id),
	check (waived_for is null or kind = 'unit')
);

revoke update, delete on learning.cmi5_report, learning.cmi5_satisfied from mumpuni_app;
revoke delete on learning.cmi5_course, learning.cmi5_unit, learning.cmi5_registration,
	learning.cmi5_session from mumpuni_app;
