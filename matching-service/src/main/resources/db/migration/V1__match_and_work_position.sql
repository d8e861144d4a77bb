-- One row for each partner that was told of an opportunity: the unique key is what keeps a restart,
-- a second reading of the log or a second worker from telling it twice.
create table match (
  id uuid primary key,
  opportunity_id uuid not null,
  opportunity_version bigint not null,
  partner_id uuid not null,
  rank int not null check (rank >= 1),
  score double precision not null check (score between 0 and 1),
  weights text not null,
  contributions jsonb not null,
  reason text not null check (reason in ('POSTED', 'AMENDED', 'PROFILE_CHANGED')),
  matched_at timestamptz not null,
  unique (opportunity_id, partner_id)
);

create index match_listing on match (opportunity_id, score desc, id);
create index match_of_partner on match (partner_id);

-- How far the worker has come in each partition; moves in the transaction of what it found there.
create table work_position (
  topic text not null,
  partition int not null,
  next_offset bigint not null check (next_offset >= 0),
  primary key (topic, partition)
);
