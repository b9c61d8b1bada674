-- What a quiz that was answered without a line was worth: a phone that sends it again hears it again.
alter table learning.offline_act
	add column score smallint check (score between 0 and 100),
	add column passed boolean,
	add constraint offline_act_scored check ((score is null) = (passed is null)),
	add constraint offline_act_scores_quiz check (score is null or (kind = 'quiz' and outcome = 'taken'));
