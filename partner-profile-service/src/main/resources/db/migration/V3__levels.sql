-- How many customer references a level takes besides people, and for how long one counts.
alter table competency
  add column silver_references integer not null default 0 check (silver_references >= 0),
  add column gold_references integer not null default 0 check (gold_references >= silver_references),
  -- null for ever
  add column reference_months integer check (reference_months >= 1);

-- Which golds are preferred where not all can stand: an order, so it is kept as it was given.
alter table partner add column gold_preference text[] not null default '{}';

-- From now on a person backs one gold at most: what was computed before is computed anew.
update taxonomy_scheme set levels_pending = true;
