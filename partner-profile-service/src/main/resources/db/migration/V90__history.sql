-- Who changed what of a partner, and when; goes with the partner, and by itself after a while.
create table partner_history (
  id uuid primary key,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  at timestamptz not null,
  -- of the token
  subject text not null,
  role text not null,
  action text not null,
  -- whether it came with many others
  imported boolean not null,
  -- the versions that it made
  version bigint not null,
  contacts_version bigint not null,
  -- fields as JSON, with what they were and what they became
  changes text not null
);
create index partner_history_partner on partner_history (partner_id, at, id);
create index partner_history_at on partner_history (at);
