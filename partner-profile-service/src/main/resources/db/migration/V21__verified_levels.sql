-- Whether what somebody else than the partner vouches for alone reaches the level.
alter table level_segment add column verified boolean not null default false;
alter table level_segment alter column verified drop default;

-- Evidence that is there already has not counted yet.
update taxonomy_scheme set levels_pending = true where exists (select from certification where verified_at is not null);
