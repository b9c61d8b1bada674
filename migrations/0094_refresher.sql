-- Which courses renew the certificate of a course, and from how many days before its end. A word of a
-- later day takes its place; what was renewed stays.
create table learning.refresher_rule (
	course_code text not null,
	from_day date not null,
	window_days smallint not null check (window_days between 1 and 365),
	refreshers text[] not null check (cardinality(refreshers) between 1 and 10),
	set_by bigint not null references people.officer,
	set_at timestamptz not null,
	primary key (course_code, from_day)
);

-- A certificate that was renewed keeps its number and every term that it had.
create table learning.certificate_renewal (
	certificate_id bigint not null references learning.certificate,
	-- The pass that renewed it, an enrolment or a class: told twice it is one renewal.
	proof text not null check (proof ~ '^(enrolment|class):\d+$'),
	course_code text not null,
	renewed_on date not null,
	holds_until date not null check (holds_until > renewed_on),
	recorded_at timestamptz not null,
	primary key (certificate_id, proof)
);

revoke update, delete on learning.refresher_rule, learning.certificate_renewal from mumpuni_app;

-- The day on which a certificate holds no more; null: without end.
create function learning.certificate_end(certificate bigint, issued timestamptz, months smallint)
returns date language sql stable as $$
	select greatest(
		((issued at time zone 'Asia/Jakarta')::date + make_interval(months => months))::date,
		(select max(holds_until) from learning.certificate_renewal where certificate_id = certificate)
	) where months is not null
$$;
