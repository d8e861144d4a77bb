-- The local replica of the competency taxonomy, written by the consumer of its topic only.
CREATE TABLE competency (
  code text PRIMARY KEY,
  version bigint NOT NULL,
  name text NOT NULL,
  retired boolean NOT NULL
);
