-- What plan publishes: the goals that stand. Reapplied at each migration run.
create or replace view plan.open_goal as
select
	goal.id as goal_id,
	goal.officer_id,
	goal.competency_id,
	goal.year,
	goal.from_level,
	goal.to_level,
	goal.course_code,
	goal.accepted_at,
	goal.approved_at
from plan.goal
where goal.refused_at is null and goal.reached_at is null;
