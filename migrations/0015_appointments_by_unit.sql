-- Who works in a unit on a day, closed posts included: people.team_of asks it for each unit of a
-- team, and read all posts of the province for it.
create index appointment_by_unit_on_day on people.appointment (unit_id, from_day);
