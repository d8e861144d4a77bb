-- What somebody has to look for instead, where a competency is retired.
alter table competency add column successor text;

-- Reference data of an operator: which competencies of different schemes stand for each other.
create table crosswalk (
  id text primary key,
  name text not null,
  as_of date not null,
  source text not null
);
create table crosswalk_mapping (
  crosswalk text not null references crosswalk on delete cascade,
  from_code text not null references competency,
  to_code text not null references competency check (to_code <> from_code),
  relation text not null,
  primary key (crosswalk, from_code, to_code)
);

-- The competency that it is really held in; null for itself.
alter table level_segment add column via text;
