-- A version may be approved for a day to come, and a draft may be discarded with its reason.
alter table competency.framework
	add scheduled_on date,
	add scheduled_by bigint references people.officer,
	add scheduled_at timestamptz,
	add discarded_at timestamptz,
	add discarded_by bigint references people.officer,
	add discard_reason text check (length(discard_reason) between 10 and 500),
	add constraint other_schedules check (scheduled_by <> author_id),
	add constraint a_schedule_is_whole check ((scheduled_on is null) = (scheduled_by is null)
		and (scheduled_on is null) = (scheduled_at is null)),
	add constraint a_discard_has_a_reason check ((discarded_at is null) = (discarded_by is null)
		and (discarded_at is null) = (discard_reason is null)),
	add constraint only_drafts_are_discarded
		check (discarded_at is null or (published_at is null and scheduled_on is null));
drop index competency.one_draft_per_framework;
create unique index one_draft_per_framework on competency.framework (code)
	where published_at is null and discarded_at is null;
create index framework_scheduled on competency.framework (scheduled_on) where published_at is null;
alter table competency.framework_review drop constraint framework_review_verdict_check,
	add constraint framework_review_verdict_check
		check (verdict in ('published', 'returned', 'scheduled'));

-- Until which age people of a family of posts serve; they retire on the first day of the next month.
create table competency.retirement_age (
	family text not null,
	years smallint not null check (years between 50 and 70),
	valid_from date not null,
	legal_basis text not null,
	primary key (family, valid_from)
);
revoke insert, update, delete on competency.retirement_age from mumpuni_app;
insert into competency.retirement_age (family, years, valid_from, legal_basis)
select family, years, date '2017-04-07', 'PP 11/2017 Pasal 239; UU 20/2023 Pasal 55'
from (values ('jpt utama', 60), ('jpt madya', 60), ('jpt pratama', 60), ('administrator', 58),
	('pengawas', 58), ('pelaksana', 58), ('ahli utama', 65), ('ahli madya', 60), ('ahli muda', 58),
	('ahli pertama', 58), ('penyelia', 58), ('mahir', 58), ('terampil', 58), ('pemula', 58)
) as ages (family, years);
