-- What learning publishes: courses by code, and who passed what when.

create or replace view learning.course_card as
select distinct on (code) code, title, jp, form_code, competency_code, level
from learning.course
where published_at is not null
order by code, version desc;

-- One row for each passed enrolment; the day is the day in Jakarta.
create or replace view learning.passed_course as
select
	enrolment.id as enrolment_id,
	enrolment.officer_id,
	course.code as course_code,
	course.version as course_version,
	course.competency_code,
	course.level,
	course.jp,
	(enrolment.passed_at at time zone 'Asia/Jakarta')::date as passed_on
from learning.enrolment
join learning.course on course.id = enrolment.course_id
where enrolment.passed_at is not null;

-- What a certificate says: whose it is, of which course and version, and when it was given.
create or replace view learning.certificate_card as
select
	certificate.number,
	certificate.issued_at,
	enrolment.id as enrolment_id,
	enrolment.officer_id,
	enrolment.enrolled_at,
	enrolment.passed_at,
	enrolment.score,
	course.code as course_code,
	course.title as course_title,
	course.version as course_version,
	course.jp
from learning.certificate
join learning.enrolment on enrolment.id = certificate.enrolment_id
join learning.course on course.id = enrolment.course_id;

-- A class with its course, for whoever asks what came of it.
create or replace view learning.held_class_card as
select
	held_class.id as class_id,
	held_class.unit_id,
	course.code as course_code,
	held_class.finished_at
from learning.held_class
join learning.course on course.id = held_class.course_id;

-- Who attended enough of a finished class.
create or replace view learning.class_attended as
select class_id, officer_id
from learning.class_result
where outcome <> 'absent';
