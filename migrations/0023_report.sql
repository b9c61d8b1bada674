-- What comes out of the survey. An answer counts on the day on which it came in, so that a month that
-- is over never changes again; whatever is published stays as it was published.
alter table satisfaction.answer add column counted_on date;
update satisfaction.answer set counted_on = day;
alter table satisfaction.answer alter column counted_on set not null;
create index answer_by_month on satisfaction.answer (office_id, counted_on);

-- Sums of an office and month: of all answers (key 0), by service, by hour at the counter. Squares and
-- products make interval and comparison exact without a row. Kept in the transaction of the answer.
create table satisfaction.month_sum (
	office_id bigint not null references counter.office,
	month date not null check (extract(day from month) = 1),
	dimension text not null check (dimension in ('office', 'service', 'hour')),
	key bigint not null,
	answers integer not null,
	persyaratan integer not null,
	prosedur integer not null,
	waktu integer not null,
	biaya integer not null,
	produk integer not null,
	kompetensi integer not null,
	perilaku integer not null,
	pengaduan integer not null,
	sarana integer not null,
	persyaratan_squares integer not null,
	prosedur_squares integer not null,
	waktu_squares integer not null,
	biaya_squares integer not null,
	produk_squares integer not null,
	kompetensi_squares integer not null,
	perilaku_squares integer not null,
	pengaduan_squares integer not null,
	sarana_squares integer not null,
	persyaratan_products bigint not null,
	prosedur_products bigint not null,
	waktu_products bigint not null,
	biaya_products bigint not null,
	produk_products bigint not null,
	kompetensi_products bigint not null,
	perilaku_products bigint not null,
	pengaduan_products bigint not null,
	sarana_products bigint not null,
	total_squares bigint not null,
	primary key (office_id, month, dimension, key)
);

-- How many answers by service and hour (−1: not known), to decide what may be shown. No scores.
create table satisfaction.month_joint (
	office_id bigint not null references counter.office,
	month date not null,
	service_id bigint not null references counter.service,
	hour smallint not null,
	answers integer not null,
	primary key (office_id, month, service_id, hour)
);

-- How many answers by what respondents say of themselves, by channel, and by what is odd about them.
create table satisfaction.month_trait (
	office_id bigint not null references counter.office,
	month date not null,
	trait text not null check (trait in ('sex', 'age', 'education', 'occupation', 'channel', 'odd')),
	value text not null,
	answers integer not null,
	primary key (office_id, month, trait, value)
);

-- A period is closed once, when it is over: from then on its figures are public and do not change.
create table satisfaction.closing (
	span text not null check (span in ('month', 'quarter', 'semester', 'year')),
	from_month date not null,
	closed_at timestamptz not null,
	rule text not null,
	primary key (span, from_month)
);

-- What may be shown, and nothing else: pages, exports and interfaces read figures, never sums.
-- visits: citizens served in the period, from whom the answers came; null where nobody counted.
create table satisfaction.figure (
	span text not null,
	from_month date not null,
	dimension text not null check (dimension in ('office', 'service', 'hour')),
	office_id bigint not null references counter.office,
	key bigint not null,
	visits integer,
	answers integer not null check (answers >= 5),
	persyaratan bigint not null,
	prosedur bigint not null,
	waktu bigint not null,
	biaya bigint not null,
	produk bigint not null,
	kompetensi bigint not null,
	perilaku bigint not null,
	pengaduan bigint not null,
	sarana bigint not null,
	persyaratan_squares bigint not null,
	prosedur_squares bigint not null,
	waktu_squares bigint not null,
	biaya_squares bigint not null,
	produk_squares bigint not null,
	kompetensi_squares bigint not null,
	perilaku_squares bigint not null,
	pengaduan_squares bigint not null,
	sarana_squares bigint not null,
	persyaratan_products bigint not null,
	prosedur_products bigint not null,
	waktu_products bigint not null,
	biaya_products bigint not null,
	produk_products bigint not null,
	kompetensi_products bigint not null,
	perilaku_products bigint not null,
	pengaduan_products bigint not null,
	sarana_products bigint not null,
	total_squares bigint not null,
	primary key (span, from_month, dimension, office_id, key),
	foreign key (span, from_month) references satisfaction.closing
);
create index figure_by_office on satisfaction.figure (office_id, dimension, span, from_month, key);

create table satisfaction.figure_trait (
	span text not null,
	from_month date not null,
	office_id bigint not null references counter.office,
	trait text not null,
	value text not null,
	answers integer not null check (answers >= 5),
	primary key (span, from_month, office_id, trait, value),
	foreign key (span, from_month) references satisfaction.closing
);

-- When and why the way of asking changed: figures before and after are not one line. Null: every office.
create table satisfaction.method_change (
	id bigint generated by default as identity primary key,
	office_id bigint references counter.office,
	from_month date not null check (extract(day from from_month) = 1),
	reason text not null check (length(reason) between 10 and 300),
	noted_by bigint references people.officer,
	noted_at timestamptz not null
);
create unique index method_change_once on satisfaction.method_change (coalesce(office_id, 0), from_month);
create index method_change_by_office on satisfaction.method_change (office_id);

revoke update, delete on satisfaction.closing, satisfaction.figure, satisfaction.figure_trait,
	satisfaction.method_change from mumpuni_app;

-- Counts every answer anew: after a bulk load, or to prove that the sums are right.
create function satisfaction.count_anew() returns void language sql as $$
	delete from satisfaction.month_sum;
	insert into satisfaction.month_sum
		select office_id, month, dimension, key, count(*),
			sum(persyaratan), sum(prosedur), sum(waktu), sum(biaya), sum(produk), sum(kompetensi), sum(perilaku), sum(pengaduan), sum(sarana),
			sum(persyaratan * persyaratan), sum(prosedur * prosedur), sum(waktu * waktu), sum(biaya * biaya), sum(produk * produk), sum(kompetensi * kompetensi), sum(perilaku * perilaku), sum(pengaduan * pengaduan), sum(sarana * sarana),
			sum(persyaratan * total), sum(prosedur * total), sum(waktu * total), sum(biaya * total), sum(produk * total), sum(kompetensi * total), sum(perilaku * total), sum(pengaduan * total), sum(sarana * total),
			sum(total * total)
		from (
			select *, date_trunc('month', counted_on)::date as month,
				persyaratan + prosedur + waktu + biaya + produk + kompetensi + perilaku + pengaduan + sarana as total
			from satisfaction.answer
		) a
		cross join lateral (values ('office', 0), ('service', service_id), ('hour', hour)) d (dimension, key)
		where key is not null
		group by office_id, month, dimension, key;
	delete from satisfaction.month_joint;
	insert into satisfaction.month_joint
		select office_id, date_trunc('month', counted_on)::date, service_id, coalesce(hour, -1), count(*)
		from satisfaction.answer group by 1, 2, 3, 4;
	delete from satisfaction.month_trait;
	insert into satisfaction.month_trait
		select office_id, date_trunc('month', counted_on)::date, trait, value, count(*)
		from satisfaction.answer
		cross join lateral (values
			('sex', sex), ('age', age_band), ('education', education), ('occupation', occupation),
			('channel', channel),
			('odd', case when straight_lined then 'straightLined' end),
			('odd', case when suspected_duplicate then 'suspectedDuplicate' end)) t (trait, value)
		where value is not null
		group by 1, 2, 3, 4
$$;
select satisfaction.count_anew();

drop view if exists satisfaction.office_score;
drop table satisfaction.office_day, satisfaction.office_quarter;
