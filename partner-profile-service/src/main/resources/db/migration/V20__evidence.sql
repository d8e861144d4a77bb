-- What proves a certification: a signed badge, and what came out when it was verified.
alter table certification
  add column credential text,
  -- whom the badge was given to, as the partner states it
  add column identity text,
  add column evidence_issuer text,
  add column credential_until timestamptz,
  -- null where nothing is proven
  add column verified_at timestamptz,
  add column evidence_problem text,
  add check ((credential is null) = (identity is null)),
  add check ((verified_at is null) = (evidence_issuer is null));
create index certification_evidence on certification (partner_id) where credential is not null;

-- Whom each badge that proves something proves it for: one badge is for one person at one partner.
create table credential_holder (
  -- digest of the issuer and the id of the badge
  credential text primary key,
  partner_id uuid not null references partner on delete cascade deferrable initially deferred,
  person text not null
);
create index credential_holder_partner on credential_holder (partner_id);

-- Reference data of an operator: who may prove something, with which keys, and what.
create table trusted_issuer (
  id text primary key,
  issuer text not null unique,
  content text not null
);

-- One row. Whoever verifies holds it, so that a change of trust waits for it and finds what it stored.
create table trust (
  revision bigint not null,
  -- evidence was verified again up to this revision
  verified_revision bigint not null
);
create unique index trust_is_one on trust ((true));
insert into trust values (0, 0);
