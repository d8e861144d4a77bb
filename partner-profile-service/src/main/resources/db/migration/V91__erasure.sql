-- Who was erased: an id and times, and a keyed hash of the external id, so that an import that still has
-- it does not bring the partner back. Nothing else is kept.
create table erasure (
  -- the partner's own where the partner was erased
  id uuid primary key,
  kind text not null,
  partner_id uuid not null,
  contact_ids uuid[] not null,
  requested_at timestamptz not null,
  -- null until every service has purged what it held
  completed_at timestamptz,
  external_id_hash bytea unique,
  -- when the contacts that are left are published again, to close the segment that holds the person
  follow_up_at timestamptz
);
create index erasure_partner on erasure (partner_id);
create index erasure_open on erasure (requested_at) where completed_at is null;
create index erasure_follow_up on erasure (follow_up_at) where follow_up_at is not null;

create table erasure_report (
  erasure_id uuid not null references erasure,
  service text not null,
  finished_at timestamptz not null,
  gone_by timestamptz,
  removed jsonb not null,
  primary key (erasure_id, service)
);

-- Other partners whose past work named an erased one, and that are to be published without it.
create table erasure_republish (
  erasure_id uuid not null references erasure,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  primary key (erasure_id, partner_id)
);
create index erasure_republish_partner on erasure_republish (partner_id);

-- Erasing asks who names a partner in its past work.
create index partner_reference_partners on partner_reference using gin (partner_ids);
create index partner_reference_external_ids on partner_reference using gin (partner_external_ids);
