-- What is known of partners and their contacts. A tombstone empties the row but leaves it, so that
-- it can be told from a partner that has not been heard of yet.
CREATE TABLE partner (
  id       uuid   PRIMARY KEY,
  version  bigint NOT NULL,
  name     text,
  country  text,
  contacts jsonb  NOT NULL,
  erased   boolean NOT NULL DEFAULT false
);

-- The teaser of each opportunity, as it was published; the other tiers never come here.
CREATE TABLE opportunity (
  id      uuid   PRIMARY KEY,
  version bigint NOT NULL,
  state   text   NOT NULL,
  teaser  jsonb  NOT NULL
);

-- Names for the codes in opportunities and matches.
CREATE TABLE competency (
  code    text   PRIMARY KEY,
  version bigint NOT NULL,
  name    text   NOT NULL
);

-- Every match that arrived. It waits (planned_at is null) until everything that its delivery needs
-- has arrived too, because topics arrive in any order.
CREATE TABLE match (
  id                  uuid        PRIMARY KEY,
  opportunity_id      uuid        NOT NULL,
  opportunity_version bigint      NOT NULL,
  partner_id          uuid        NOT NULL,
  event               jsonb       NOT NULL,
  traceparent         text,
  received_at         timestamptz NOT NULL DEFAULT now(),
  planned_at          timestamptz,
  waiting_for         text
);
CREATE INDEX match_waiting ON match (received_at) WHERE planned_at IS NULL;
CREATE INDEX match_partner ON match (partner_id);

-- One row per mail, written before any SMTP. The recipient is a keyed hash of the address: it keeps
-- the mail unique even after the address itself was erased.
CREATE TABLE delivery (
  id              uuid        PRIMARY KEY,
  kind            text        NOT NULL,
  recipient       bytea       NOT NULL,
  address         text,
  contact_id      uuid        NOT NULL,
  contact_name    text,
  language        text,
  match_id        uuid        NOT NULL REFERENCES match (id),
  opportunity_id  uuid        NOT NULL,
  partner_id      uuid        NOT NULL,
  state           text        NOT NULL,
  reason          text,
  message_id      text        NOT NULL,
  attempts        integer     NOT NULL DEFAULT 0,
  ambiguous       integer     NOT NULL DEFAULT 0,
  -- PENDING and RETRYING: not before. ATTEMPTING: the lease; whoever finds it passed takes over.
  due_at          timestamptz NOT NULL DEFAULT now(),
  created_at      timestamptz NOT NULL DEFAULT now(),
  attempted_at    timestamptz,
  finished_at     timestamptz,
  error_code      text,
  error_phase     text,
  traceparent     text,
  CONSTRAINT delivery_unique UNIQUE (recipient, opportunity_id, kind),
  CONSTRAINT delivery_state CHECK (
    state IN ('PENDING', 'ATTEMPTING', 'SENT', 'RETRYING', 'FAILED', 'SUPPRESSED')),
  CONSTRAINT delivery_reason CHECK ((state = 'SUPPRESSED') = (reason IS NOT NULL))
);
CREATE INDEX delivery_due ON delivery (due_at)
  WHERE state IN ('PENDING', 'RETRYING', 'ATTEMPTING');
CREATE INDEX delivery_log ON delivery (created_at DESC, id DESC);
CREATE INDEX delivery_partner ON delivery (partner_id, created_at DESC, id DESC);
CREATE INDEX delivery_opportunity ON delivery (opportunity_id, created_at DESC, id DESC);

-- Addresses that get no more mail, as keyed hashes: they outlive the erasure of the partner.
CREATE TABLE suppression (
  recipient  bytea       PRIMARY KEY,
  reason     text        NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
