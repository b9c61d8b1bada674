-- A form that adds a part carries a token of its page, so that a double press adds one.
alter table learning.draft_lesson add column token uuid unique;
alter table learning.draft_screen add column token uuid unique;
alter table learning.draft_block add column token uuid unique;
alter table learning.draft_question add column token uuid unique;
