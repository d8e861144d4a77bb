-- Reference data. A scheme is imported as a whole; what it no longer names is retired, never deleted,
-- because profiles and opportunities keep pointing at it.
create table taxonomy_scheme (
  scheme text primary key,
  name text not null,
  as_of date not null,
  source text not null,
  -- grows with every import that changed something; the sum over all schemes tells an instance
  -- whether what it holds in memory is still current
  revision bigint not null,
  -- true from an import until the levels of the partners it concerns have been computed anew
  levels_pending boolean not null
);

create table competency (
  code text primary key,
  scheme text not null references taxonomy_scheme,
  version bigint not null,
  name text not null,
  path text,
  silver integer not null check (silver >= 1),
  gold integer not null check (gold >= silver),
  source text not null,
  as_of date not null,
  retired boolean not null
);
create index competency_scheme on competency (scheme, code);

-- What one certification counts towards may be said by several schemes.
create table certification_kind (
  scheme text not null references taxonomy_scheme,
  code text not null,
  name text not null,
  counts_towards text[] not null,
  primary key (scheme, code)
);
