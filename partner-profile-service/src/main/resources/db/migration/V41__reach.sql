-- The ecosystems inside of which a partner wants to be found alone; empty for everywhere.
alter table partner add column reach_limited_to text[] not null default '{}';
alter table partner alter column reach_limited_to drop default;
