-- One row for each request that came with an Idempotency-Key, written in the transaction of its
-- effect: the primary key makes a concurrent duplicate wait for the first one's outcome.
CREATE TABLE idempotency_key (
  caller       text        NOT NULL,
  operation    text        NOT NULL,
  key          text        NOT NULL,
  request_hash text        NOT NULL,
  status       integer,
  headers      text,
  body         text,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, operation, key)
);

-- For the cleaning of what has expired.
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
