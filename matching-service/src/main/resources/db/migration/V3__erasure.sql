-- Partners and opportunities that were erased: nothing is told of them any more, however late a record
-- about them comes.
create table erased (
  id uuid primary key,
  -- matches that went with it, which its partner's tombstone may have come for before the erasure did
  matches int not null
);

-- The other partners that a match's evidence names: they are taken out of it when they are erased.
alter table match add column named uuid[] not null default '{}';
create index match_named on match using gin (named);
