-- What the figures of a quarter read, kept beside where a complaint stands: one row a complaint, of the
-- first round, instead of its clocks and steps.
alter table satisfaction.complaint_case
	add column received_at timestamptz,
	add column answer_due_on date,
	add column answer_met_on date,
	add column finish_due_on date,
	add column first_finished_at timestamptz;

update satisfaction.complaint_case held set
	received_at = c.received_at,
	answer_due_on = answer.due_on,
	answer_met_on = answer.met_on,
	finish_due_on = finish.due_on,
	first_finished_at = (select min(at) from satisfaction.complaint_step s
		where s.complaint_id = c.id and s.act = 'finished')
from satisfaction.complaint c
join satisfaction.complaint_clock answer on answer.complaint_id = c.id
	and answer.round = 1 and answer.clock = 'respond'
join satisfaction.complaint_clock finish on finish.complaint_id = c.id
	and finish.round = 1 and finish.clock = 'finish'
where c.id = held.complaint_id;

alter table satisfaction.complaint_case
	alter column received_at set not null,
	alter column answer_due_on set not null,
	alter column finish_due_on set not null,
	add check (finished_at is null or first_finished_at <= finished_at);
