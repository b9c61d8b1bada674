-- Files of lessons that nobody refers to are erased after a grace; it begins when that is first seen.
alter table learning.media add column unused_since date;
grant update (unused_since) on learning.media to mumpuni_app;
create index media_unused on learning.media (unused_since) where unused_since is not null;
