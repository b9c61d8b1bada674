-- What a calibration says of the test as a whole, and how sure the difficulty of an item is.

-- The error of b = -d/a, from the errors of both and how they move together.
alter table competency.item_figure add error_b double precision check (error_b >= 0);
-- People who answered every item, from whom alpha comes, and the error of one person's sum in points.
alter table competency.calibration
	add whole integer check (whole >= 0),
	add sum_error double precision check (sum_error >= 0);
