-- How far a film was played without a line is an act of the outbox like any other.
alter table learning.offline_act drop constraint offline_act_kind_check;
alter table learning.offline_act add constraint offline_act_kind_check check (kind in (
	'screen', 'check', 'walk', 'drill', 'again', 'second', 'finish', 'quiz', 'scan'));
