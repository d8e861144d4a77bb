-- Tombstones that are sent a second time: Kafka begins a new segment with a record only, and what the
-- first tombstone replaces is not compacted before its segment is closed.
create table if not exists outbox_repeat (
  id      bigint generated always as identity primary key,
  topic   text not null,
  key     text not null,
  type    text not null,
  subject text not null,
  due_at  timestamptz not null
);
create index if not exists outbox_repeat_due on outbox_repeat (due_at);
