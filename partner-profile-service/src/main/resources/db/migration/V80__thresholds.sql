-- What operators say that the levels of a competency take from a day on. It goes before what the
-- scheme says, and an import of the scheme does not touch it.
create table competency_threshold (
  competency text not null references competency,
  holds_from date not null,
  silver integer not null check (silver >= 1),
  gold integer not null check (gold >= silver),
  silver_references integer not null check (silver_references >= 0),
  gold_references integer not null check (gold_references >= silver_references),
  -- null for ever
  reference_months integer check (reference_months >= 1),
  source text not null,
  primary key (competency, holds_from)
);
