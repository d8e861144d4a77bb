-- One row per event that was published in a committed transaction and that Kafka has not acknowledged yet.
create table outbox_event (
  -- Order of relaying. The sequence must keep its cache of 1: a cached range would break the order per key.
  position      bigint generated always as identity primary key,
  -- The CloudEvents id. It stays the same however often the row is sent.
  id            uuid not null default uuidv7() unique,
  topic         text not null,
  key           text not null,
  type          text not null,
  subject       text not null,
  -- JSON as it is sent; null is a tombstone. Text and not jsonb: jsonb would reorder members.
  data          text,
  traceparent   text,
  created_at    timestamptz not null default clock_timestamp(),
  -- Set on a row that Kafka refuses whatever is tried; the relay passes it by.
  parked_at     timestamptz,
  parked_reason text
);

create index outbox_event_parked on outbox_event (topic, key) where parked_at is not null;

-- Rows live for milliseconds: vacuum by count, so that the relay never wades through dead ones.
alter table outbox_event set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
                              autovacuum_vacuum_insert_scale_factor = 0, autovacuum_analyze_scale_factor = 0,
                              autovacuum_analyze_threshold = 5000);
