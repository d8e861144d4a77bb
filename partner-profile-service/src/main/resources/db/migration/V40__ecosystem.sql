create table ecosystem (
  id text primary key,
  name text not null,
  kind text not null,
  -- the community that this is a chapter of
  parent text references ecosystem check (parent <> id),
  description text,
  retired boolean not null,
  version bigint not null,
  -- whether partners that it concerns have still to be looked at
  refresh_pending boolean not null
);
create index ecosystem_parent on ecosystem (parent);

create table membership (
  ecosystem text not null references ecosystem,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  state text not null,
  changed_at timestamptz not null,
  primary key (ecosystem, partner_id)
);
create index membership_partner on membership (partner_id);

-- One row. Whoever stores what a partner belongs to holds it, so that an ecosystem that is created
-- or retired waits for it and finds what it stored.
create table ecosystem_revision (revision bigint not null);
create unique index ecosystem_revision_is_one on ecosystem_revision ((true));
insert into ecosystem_revision values (0);

-- Labels that no operator has made an ecosystem of, and memberships: what is searched and published.
alter table partner add column belongs_to text[] not null default '{}';
alter table partner alter column belongs_to drop default;
update partner set belongs_to = ecosystems where ecosystems <> '{}';
