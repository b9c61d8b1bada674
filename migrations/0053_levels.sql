-- Where each officer stands, and the sums of it up the tree of units.

-- One row for each competency that an officer's post demands or that somebody assessed. Kept in the
-- transaction that changes demand, proof or unit; it repeats them so that one index finds the people.
create table competency.standing (
	officer_id bigint not null references people.officer,
	competency_id bigint not null references competency.competency,
	unit_id bigint not null references people.unit,
	-- Null: the post does not demand it.
	required smallint check (required between 1 and 5),
	-- Null: nobody has assessed it. 0: assessed, and nothing valid shows even the first level.
	proven smallint check (proven between 0 and 5),
	-- 0 not demanded, 1 met, 2 below the demand, 3 demanded and never assessed.
	state smallint generated always as (
		case when required is null then 0 when proven is null then 3 when proven >= required then 1 else 2 end
	) stored,
	-- How far the proven level lies behind the fifth; the best come first.
	behind smallint generated always as (5 - coalesce(proven, -1)) stored,
	primary key (officer_id, competency_id),
	check (required is not null or proven is not null)
);
create index standing_by_unit on competency.standing (unit_id, competency_id);
create index standing_by_level on competency.standing (competency_id, behind, officer_id);
create index standing_by_state on competency.standing (competency_id, state, behind, officer_id);

-- Sums over the whole branch of a unit. Below the demand is what remains of demanded.
create table competency.branch_figure (
	unit_id bigint not null references people.unit,
	competency_id bigint not null references competency.competency,
	demanded integer not null,
	met integer not null,
	unassessed integer not null,
	at_1 integer not null,
	at_2 integer not null,
	at_3 integer not null,
	at_4 integer not null,
	at_5 integer not null,
	primary key (unit_id, competency_id)
);

-- What has changed since the sums were last brought up to date. Added by whoever changes a standing,
-- so that two at a time never wait for the row of the province; readers add it to the sums.
create table competency.figure_change (
	unit_id bigint not null references people.unit,
	competency_id bigint not null references competency.competency,
	demanded integer not null,
	met integer not null,
	unassessed integer not null,
	at_1 integer not null,
	at_2 integer not null,
	at_3 integer not null,
	at_4 integer not null,
	at_5 integer not null
);

-- Fills the empty tables: at this migration, and when demo data have been poured in.
create procedure competency.stand_all() language sql as $$
insert into competency.standing (officer_id, competency_id, unit_id, required, proven)
select held.officer_id, known.competency_id, held.unit_id, known.level, known.proven_level
from people.appointment held
join people.officer on officer.id = held.officer_id and officer.left_on is null
join (
	select officer_id, competency_id, need.level, belief.proven_level
	from competency.need full join competency.belief using (officer_id, competency_id)
) known on known.officer_id = held.officer_id
where held.to_day is null;

insert into competency.branch_figure
select above.ancestor_id, s.competency_id, count(*) filter (where state > 0),
	count(*) filter (where state = 1), count(*) filter (where state = 3),
	count(*) filter (where proven = 1), count(*) filter (where proven = 2),
	count(*) filter (where proven = 3), count(*) filter (where proven = 4),
	count(*) filter (where proven = 5)
from competency.standing s
join people.unit_ancestor above on above.unit_id = s.unit_id
group by above.ancestor_id, s.competency_id;
$$;
call competency.stand_all();
