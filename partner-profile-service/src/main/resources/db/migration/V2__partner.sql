create table partner (
  id uuid primary key,
  external_id text unique,
  -- subject of the token that registered it: an integrator manages what it brought in
  registered_by text not null,
  version bigint not null,
  contacts_version bigint not null,
  name text not null,
  description text,
  website text,
  country text not null,
  countries_served text[] not null,
  regions_served text[] not null,
  -- seat, countries served and the regions' countries together: what is searched and published
  serves text[] not null,
  languages text[] not null,
  industries text[] not null,
  practice_types text[] not null,
  technologies text[] not null,
  ecosystems text[] not null,
  engagement_kinds text[] not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  words tsvector generated always as (to_tsvector('simple', name || ' ' || coalesce(description, ''))) stored
);
create index partner_registered_by on partner (registered_by, id);
create index partner_name on partner (name collate "C", id);
create index partner_search on partner
  using gin (words, serves, languages, industries, ecosystems, technologies);

create table contact (
  id uuid primary key,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  version bigint not null,
  name text not null,
  email text not null,
  language text not null,
  competencies text[] not null,
  industries text[] not null,
  countries text[] not null,
  languages text[] not null
);
create unique index contact_email on contact (partner_id, lower(email));

create table certification (
  id uuid primary key,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  person text not null,
  certification text not null,
  valid_from date not null,
  -- exclusive; null when it does not run out
  valid_until date check (valid_until > valid_from),
  unique nulls not distinct (partner_id, person, certification, valid_from, valid_until)
);
create index certification_kind_held on certification (certification, partner_id);

-- Computed from certifications whenever they change, so that a search by level and day is a lookup.
create table level_segment (
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  code text not null,
  level text not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (partner_id, code, valid_from)
);
create index level_segment_code on level_segment (code, level, valid_from, valid_until);

create table partner_reference (
  id uuid primary key,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  title text not null,
  text text,
  competencies text[] not null,
  country text,
  start_date date,
  end_date date,
  partner_ids uuid[] not null,
  partner_external_ids text[] not null
);
create index partner_reference_partner on partner_reference (partner_id, id);
