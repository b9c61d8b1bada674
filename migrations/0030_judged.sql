-- When a large group of services was judged last, also when that told nothing new and no effect was
-- kept: without it each answer of a city would have its group judged again.
create table impact.judged (
	service_category text primary key,
	at timestamptz not null,
	observations bigint not null
);
