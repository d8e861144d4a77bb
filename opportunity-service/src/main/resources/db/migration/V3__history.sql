-- Who did what with an opportunity, and when; goes with the opportunity, and by itself after a while.
CREATE TABLE opportunity_history (
  opportunity_id uuid NOT NULL REFERENCES opportunity ON DELETE CASCADE,
  -- The version that it made.
  version bigint NOT NULL,
  at timestamptz NOT NULL,
  -- Of the token; null where only time passed.
  subject text,
  role text,
  action text NOT NULL,
  state text NOT NULL,
  -- Fields as JSON, with what they were and what they became; of what is confidential only that.
  changes text NOT NULL,
  PRIMARY KEY (opportunity_id, version)
);
CREATE INDEX opportunity_history_by_time ON opportunity_history (at);
