-- Organisers look first at the classes that still stand; those of years past pile up behind them.
create index held_class_standing on learning.held_class (unit_id)
	where cancelled_at is null and finished_at is null;
