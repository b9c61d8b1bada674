-- That a certificate ends was told, once for each of its ends: when its window opened, and in its last
-- days. A renewed certificate has another end, and is told anew before that.
create table learning.certificate_notice (
	certificate_id bigint not null references learning.certificate,
	ends_on date not null,
	occasion text not null check (occasion in ('windowOpened', 'lastDays')),
	told_at timestamptz not null,
	primary key (certificate_id, ends_on, occasion)
);

revoke update, delete on learning.certificate_notice from mumpuni_app;

-- Every night the certificates that end soon are found among all that were ever issued or renewed.
create index certificate_by_issue on learning.certificate (issued_at);
create index certificate_renewal_by_end on learning.certificate_renewal (holds_until);
